import { describe, expect, it } from 'vitest'
import { mostArticles, textLimits } from '../text-limits.ts'
import { readArticles } from './read-articles.ts'

const fr = (draftFr: string) => readArticles({ draftFr, draftEn: null })

describe('a draft', () => {
  it('is cut at its headings, which lose their number: articles are numbered in order', () => {
    const read = fr('## Qui appelle\nOn appelle.\n\nLe jour même.\n\nArticle 7 – Ce que l’on dit\nLe besoin.')

    expect(read).toMatchObject({
      ok: true,
      value: [
        { titleFr: 'Qui appelle', textFr: 'On appelle.\n\nLe jour même.', titleEn: null, textEn: null },
        { titleFr: 'Ce que l’on dit', textFr: 'Le besoin.' },
      ],
    })
  })

  it.each(['## Titre', 'ARTICLE 12. Titre', 'Article 1: Titre', 'article 3) Titre', '##Titre'])(
    'may write a heading so: %s',
    (heading) => {
      expect(fr(`${heading}\nTexte.`)).toMatchObject({ ok: true, value: [{ titleFr: 'Titre' }] })
    },
  )

  it('does not take a sentence that begins by « Article 2 du guide » for a heading', () => {
    expect(fr('## Un\nArticle 2 du guide : à lire.')).toMatchObject({ ok: true, value: [{ titleFr: 'Un' }] })
  })

  it.each([
    ['Bonjour.', 'before-first'],
    ['\n \n', 'no-article'],
    ['## Seul', 'article-empty'],
    [`## ${'x'.repeat(textLimits.title + 1)}\nTexte.`, 'title-too-long'],
    [`## Titre\n${'x'.repeat(textLimits.article + 1)}`, 'article-too-long'],
    ['## Titre\nTexte.\n'.repeat(mostArticles + 1), 'too-many-articles'],
  ])('is refused: %j', (draft, problem) => {
    expect(fr(draft)).toEqual({ ok: false, refusal: { draftFr: problem } })
  })

  it('has as many articles in each of its languages, which follow each other', () => {
    const one = { draftFr: '## Un\nTexte.', draftEn: '## One\nText.' }

    expect(readArticles(one)).toMatchObject({ ok: true, value: [{ titleFr: 'Un', titleEn: 'One' }] })
    expect(readArticles({ ...one, draftEn: `${one.draftEn}\n## Two\nText.` })).toEqual({
      ok: false,
      refusal: { draftEn: 'articles-differ' },
    })
  })
})
