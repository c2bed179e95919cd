import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, whereTo, type Site } from '../../network/test-site.ts'
import { sourceOf } from '../../../field/index.ts'
import { languages } from '../../../kernel/language.ts'
import { sentencesOf, wordsOf } from '../../welcome/test-reading.ts'
import { termHref } from '../finder/linker.tsx'
import { shippedTerm, terms } from '../model.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const read = (path: string) => site.as(null).read(path)

describe('the content of the glossary', () => {
  it('gives each term a source, related terms that exist, and words in both languages', () => {
    const wrong = terms.filter(
      ({ sources, related, name, definition, slug }) =>
        sources.length === 0 ||
        related.some((id) => shippedTerm(id) === null) ||
        languages.some((lang) => !name[lang] || !definition[lang] || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug[lang])),
    )

    expect(terms).toHaveLength(59)
    expect(wrong).toEqual([])
    expect(() => terms.flatMap(({ sources }) => sources).map(sourceOf)).not.toThrow()
  })

  it('gives no two terms one address', () => {
    for (const lang of languages) expect(new Set(terms.map(({ slug }) => slug[lang])).size).toBe(terms.length)
  })

  it.each(languages)('says plain sentences, in %s', (lang) => {
    const sentences = terms
      .flatMap(({ definition, notThis }) => [definition[lang], notThis?.[lang] ?? ''])
      .flatMap(sentencesOf)
    const lengths = sentences.map((one) => wordsOf(one).length).filter((length) => length > 0)

    expect(sentences.filter((one) => wordsOf(one).length > 25)).toEqual([])
    expect(lengths.reduce((sum, one) => sum + one, 0) / lengths.length).toBeLessThanOrEqual(15)
  })
})

describe('the glossary', () => {
  it('lists every term with its definition, for anyone, and keeps nothing', async () => {
    const answer = await site.as(null).get('/fr/glossaire')
    const html = await answer.text()

    for (const term of terms) expect(html).toContain(`href="${termHref('fr', term.id)}"`)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect(html).toContain('href="/en/glossary"')
  })

  it.each([
    ['/fr/glossaire?q=DEVOILEMENT', '/fr/glossaire/devoilement'],
    ['/fr/glossaire?q=sexual+consent', '/fr/glossaire/consentement-sexuel'],
    ['/en/glossary?q=dpj', '/en/glossary/dyp'],
    ["/fr/glossaire?q=d'images+intimes", '/fr/glossaire/partage-non-consensuel-d-images-intimes'],
  ])('finds whatever the accents, the case and the language: %s', async (path, found) => {
    expect(await read(path)).toContain(`href="${found}"`)
  })

  it('says what is named before what only speaks of it', async () => {
    const html = await read('/fr/glossaire?q=consentement')

    expect(html.indexOf('/fr/glossaire/consentement-aux-soins"')).toBeLessThan(
      html.indexOf('/fr/glossaire/exception-de-danger-imminent"'),
    )
  })

  it('keeps to terms that are often mixed up, when asked', async () => {
    const html = await read('/fr/glossaire?confusion=1')

    expect(html).toContain('/fr/glossaire/signalement')
    expect(html).not.toContain('/fr/glossaire/pornification"')
  })

  it.each(['q=zzzz', 'q=%00%ed%a0%80', `q=${'é'.repeat(5000)}`, 'confusion=&q=&__proto__=1', 'q=.*'])(
    'answers calmly to %s',
    async (query) => {
      expect((await site.as(null).get(`/fr/glossaire?${query}`)).status).toBe(200)
    },
  )

  it('leaves as a file, narrowed as it is shown, without a formula', async () => {
    const csv = await read('/fr/glossaire.csv?q=fugue')
    const json = JSON.parse(await read('/en/glossary.json')) as { rows: { id: string; address: string }[] }

    expect(csv).toContain('fugue')
    expect(csv).not.toContain('pornification')
    expect(json.rows).toHaveLength(59)
    expect(json.rows[0]?.address).toMatch(/^http.*\/en\/glossary\//)
    expect((await site.as(null).get('/fr/glossaire.xlsx')).headers.get('content-disposition')).toContain('glossaire')
  })
})

describe('the page of a term', () => {
  it('says what it means, what it is not, where that comes from, and the other language', async () => {
    const html = await read('/fr/glossaire/consentement-sexuel')

    expect(html).toContain('Accord libre, volontaire et continu')
    expect(html).toContain('Ce que ce n’est pas')
    expect(html).toContain('sexual consent')
    expect(html).toContain('https://www.tessns.ca/laws')
    expect(html).toContain('value="http://tisserin.invalid/fr/glossaire/consentement-sexuel"')
  })

  it('stands at a word of each language, and the language link leads there', async () => {
    const html = await read('/fr/glossaire/consentement-sexuel')

    expect(html).toContain('hreflang="en-CA" href="/en/glossary/sexual-consent"')
  })

  it.each([
    ['/en/glossary/consentement-sexuel', 301, '/en/glossary/sexual-consent'],
    ['/fr/glossaire/soins', 301, '/fr/glossaire/consentement-aux-soins'],
    ['/fr/glossaire/consentement', 303, '/fr/glossaire?q=consentement'],
    ['/en/glossary/consent', 303, '/en/glossary?q=consent'],
  ])('is reached by a shorter word, or by one of the other language: %s', async (path, status, to) => {
    const answer = await site.as(null).get(path)

    expect(answer.status).toBe(status)
    expect(whereTo(answer)).toBe(to)
  })

  it.each(['zzzz', '%00', '..%2f..', 'x'.repeat(3000), '__proto__', '-'])('is not there for %s', async (slug) => {
    expect((await site.as(null).get(`/fr/glossaire/${slug}`)).status).toBe(404)
  })

  it('links other terms in what it says, never itself', async () => {
    const html = await read('/fr/glossaire/ivac')

    expect(html).toContain('<a class="term" href="/fr/glossaire/lapvic">LAPVIC</a>')
    expect(html).not.toContain('class="term" href="/fr/glossaire/ivac"')
  })
})
