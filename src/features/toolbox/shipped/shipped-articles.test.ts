import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sourceOf } from '../../../field/index.ts'
import { languages } from '../../../kernel/language.ts'
import { root } from '../../../kernel/root.ts'
import { sentencesOf, wordsOf } from '../../welcome/test-reading.ts'
import { passageText, readBody } from '../body.ts'
import { placeOf } from '../places.ts'
import { passagesIn, sourcesIn } from '../plain-text.ts'
import { readArticles, shippedArticles } from './shipped-articles.ts'

const content = join(root, 'content', 'toolbox')
const everyBody = shippedArticles.flatMap((article) =>
  languages.map((lang) => ({ article, id: article.id, lang, passages: passagesIn(readBody(article, lang)) })),
)

/** Words that say something is ours, or is of this page: nothing is then stated of the world. */
const saysItIsOurs = /\b(nous|notre|nôtres|nos|Tisserin|we|our|ours|us)\b/i

describe('the articles that are shipped', () => {
  it('are the eight of the toolbox, under names of their own in each language', () => {
    expect(shippedArticles.map(({ id }) => id)).toEqual([
      'what-is-collaboration',
      'steps',
      'what-makes-it-succeed',
      'benefits',
      'interregional-work',
      'sectors',
      'school-community-partnership',
      'success-checklist',
    ])
    for (const lang of languages) expect(new Set(shippedArticles.map(({ slug }) => slug[lang])).size).toBe(8)
  })

  it('list every statement with its source', () => {
    const claims = everyBody.flatMap(({ id, lang, passages }) =>
      passages.flatMap((passage) => sourcesIn(passage).map((source) => ({ id, lang, source: sourceOf(source).title }))),
    )

    expect(claims.length).toBeGreaterThan(200)
    for (const { article, passages } of everyBody) {
      const named = new Set(passages.flatMap(sourcesIn))
      expect([...named].toSorted()).toEqual(article.sources.toSorted())
    }
  })

  it.each(everyBody)('state no figure and no year without a source: $id in $lang', ({ passages }) => {
    const bare = passages.filter(
      (passage) =>
        sourcesIn(passage).length === 0 &&
        /\d{2,}/.test(passageText(passage)) &&
        !saysItIsOurs.test(passageText(passage)),
    )

    expect(bare.map(passageText)).toEqual([])
  })

  it('say the same in both languages: as many blocks of each kind, with the same sources in the same places', () => {
    for (const article of shippedArticles) {
      const shapes = languages.map((lang) =>
        readBody(article, lang).map((block) =>
          block.kind === 'heading'
            ? `h${block.level}`
            : passagesIn([block])
                .map((passage) => `${block.kind}:${sourcesIn(passage).join()}`)
                .join(' '),
        ),
      )
      expect(shapes[1], article.id).toEqual(shapes[0])
    }
  })

  it('lead to sheets, pages and articles that exist', () => {
    for (const { lang, passages } of everyBody)
      for (const one of passages.flat())
        if (one.kind === 'link') expect(placeOf(one.to, lang, shippedArticles), JSON.stringify(one)).not.toBeNull()
  })

  it.each(everyBody)('say plain sentences: $id in $lang', ({ passages }) => {
    const sentences = passages.map(passageText).flatMap(sentencesOf)
    const lengths = sentences.map((sentence) => wordsOf(sentence).length)

    expect(sentences.filter((sentence) => wordsOf(sentence).length > 25)).toEqual([])
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(15)
  })

  it('are written with the signs of their language', () => {
    for (const { id, lang, article } of everyBody) {
      const text = `${article.title[lang]} ${article.summary[lang]} ${article.body[lang].replace(/\[\[[^\]|]*/g, '')}`
      expect(text, id).not.toMatch(/\p{L}'\p{L}|"/u)
      if (lang === 'fr') expect(text, id).not.toMatch(/[^\u00a0] *(?<![\u00a0])[:;?!](?=\s|$)|«(?!\u00a0)|(?<!\u00a0)»/)
    }
  })
})

describe('a folder of articles', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tisserin-toolbox-'))
    cpSync(content, folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const change = (name: string, make: (text: string) => string): void =>
    writeFileSync(join(folder, name), make(readFileSync(join(folder, name), 'utf8')))

  it('is read as it is shipped', () => {
    expect(readArticles(folder)).toEqual(shippedArticles)
  })

  it.each([
    ['misses a language', () => rmSync(join(folder, 'steps.en.txt')), /steps\.en\.txt/],
    ['says nothing in one', () => change('steps.en.txt', () => ' \n'), /steps\.en\.txt says nothing/],
    [
      'leads nowhere',
      () => change('steps.fr.txt', (text) => `${text}\n[[article:absent]]`),
      /steps\.fr\.txt, line \d+: nowhere/,
    ],
    [
      'leads on to nothing',
      () => change('steps.json', (text) => text.replace('"sectors"', '"absent"')),
      /next leads to absent/,
    ],
    [
      'names an unknown source',
      () => change('steps.en.txt', (text) => `${text}\nSo. {absent}`),
      /unknown-source \(absent\)/,
    ],
    [
      'names a source in one language only',
      () => change('steps.en.txt', (text) => `${text}\nSo. {success}`),
      /same sources/,
    ],
    [
      'has an unknown kind',
      () => change('steps.json', (text) => text.replace('"prevention"', '"magic"')),
      /steps\.json is not an article/,
    ],
    [
      'has a day that is none',
      () => change('steps.json', (text) => text.replace('2026-11-30', '2026-02-30')),
      /checkedOn/,
    ],
  ])('is refused, with where and why, when an article %s', (_what, spoil, message) => {
    spoil()

    expect(() => readArticles(folder)).toThrow(message)
  })
})
