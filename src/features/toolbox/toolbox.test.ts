import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { present } from '../../../tests/present.ts'
import { languages, otherLanguage } from '../../kernel/language.ts'
import { startPublicApp, type PublicApp } from '../welcome/test-public-app.ts'
import { attribute, elementsOf, passagesOf, sentencesOf, textOf, wordsOf } from '../welcome/test-reading.ts'
import { checkPoints } from './checklist/checklist.ts'
import { articleHref } from './places.ts'
import { shippedArticles } from './shipped/shipped-articles.ts'

let site: PublicApp
beforeAll(async () => {
  site = await startPublicApp({ withDirectory: true })
})
afterAll(() => site.stop())

const html = async (path: string): Promise<string> => (await site.get(path)).text()
const linksOf = (page: string): string[] =>
  elementsOf(page)
    .filter(({ tagName }) => tagName === 'a')
    .map((element) => attribute(element, 'href') ?? '')
const headOf = (page: string, name: string): string | null => {
  const meta = elementsOf(page).find((one) => [attribute(one, 'name'), attribute(one, 'property')].includes(name))
  return meta === undefined ? null : attribute(meta, 'content')
}
const titlesOf = (page: string): string[] =>
  elementsOf(page)
    .filter((one) => one.tagName === 'a' && one.parentNode?.nodeName === 'h2')
    .map(textOf)

const everyPage = languages.flatMap((lang) =>
  shippedArticles.map((article) => ({ article, lang, path: articleHref(article, lang) })),
)

describe('an article', () => {
  it.each(everyPage)(
    'says what it holds, when it was checked and where it comes from, at $path',
    async ({ article, lang, path }) => {
      const answer = await site.get(path)
      const page = await answer.text()
      const [main = page] = page.split('<footer')

      expect(answer.status).toBe(200)
      expect(answer.headers.get('set-cookie')).toBeNull()
      expect(page).toContain(`<title>${article.title[lang]} – Tisserin</title>`)
      expect(headOf(page, 'description')).toBe(article.summary[lang])
      expect(headOf(page, 'og:title')).toBe(article.title[lang])
      expect(main).toMatch(
        lang === 'fr'
          ? /Vérifié d’après nos notes le 30 novembre 2026/
          : /Checked against our notes on November 30, 2026/,
      )
      const sources = elementsOf(page).find((one) => attribute(one, 'class') === 'sources')
      expect(elementsOf(page).filter((one) => one.tagName === 'cite').length).toBe(article.sources.length)
      expect(sources).toBeDefined()
    },
  )

  it.each(everyPage)('leads to its twin, and so does the language link, at $path', async ({ article, lang, path }) => {
    const page = await html(path)
    const twin = articleHref(article, otherLanguage(lang))
    const alternates = elementsOf(page).filter((one) => attribute(one, 'rel') === 'alternate')

    expect(linksOf(page)).toContain(twin)
    expect(alternates.map((one) => attribute(one, 'href')).toSorted()).toEqual([path, twin].toSorted())
  })

  it.each(everyPage)('leads only to pages that exist, at $path', async ({ path }) => {
    for (const link of linksOf(await html(path)))
      if (link.startsWith('/')) expect((await site.get(link)).status, link).toBeLessThan(400)
  })

  it('is found by its name in the other language, for ever', async () => {
    const answer = await site.get('/en/toolbox/etapes')

    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/en/toolbox/steps'])
    expect((await site.get('/fr/outils/nulle-part')).status).toBe(404)
    expect((await site.get('/fr/outils/%00%3Cscript%3E')).status).toBe(404)
  })

  it.each(everyPage)('says plain sentences, its frame aside, at $path', async ({ path }) => {
    const sentences = passagesOf((await html(path)).replace(/<sup.*?<\/sup>/gs, '')).flatMap(sentencesOf)
    const lengths = sentences.map((sentence) => wordsOf(sentence).length)

    expect(sentences.filter((sentence) => wordsOf(sentence).length > 25)).toEqual([])
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(15)
  })
})

describe('the list of tools', () => {
  const all = shippedArticles.map(({ title }) => title.fr.replaceAll('\u00a0', ' '))

  it('shows every article in the order in which they are best read, with the feed', async () => {
    const page = await html('/fr/outils')

    expect(titlesOf(page)).toEqual(all)
    expect(linksOf(page)).toContain('/fr/outils.atom')
  })

  it.each([
    ['/fr/outils?niveau=secondary', 2],
    ['/fr/outils?public=parents', 2],
    ['/fr/outils?type=prevention', 7],
    ['/en/toolbox?level=elementary&audience=parents', 1],
    ['/en/toolbox?niveau=elementary&public=parents', 1],
    ['/fr/outils?type=prevention&niveau=preschool&q=liste', 2],
  ])('is narrowed by what an address asks for, in the words of either language: %s', async (path, count) => {
    expect(titlesOf(await html(path))).toHaveLength(count)
  })

  it.each(['?niveau=universite', '?type=%3Cscript%3E', '?tri=prix', '?public=parents%00', '?audience=tous'])(
    'leaves aside a value that it does not know, and says so: %s',
    async (query) => {
      const answer = await site.get(`/fr/outils${query}`)
      const page = await answer.text()

      expect(answer.status).toBe(200)
      expect(page).toContain('Il a été laissé de côté')
      expect(titlesOf(page)).toEqual(all)
      expect(page).not.toContain('<script>')
    },
  )

  it('orders by title or by check when asked, and keeps it with the search', async () => {
    const titles = titlesOf(await html('/fr/outils?tri=title'))

    expect(titles).toEqual(all.toSorted((a, b) => a.localeCompare(b, 'fr')))
    expect(titlesOf(await html('/fr/outils?tri=checked'))).toHaveLength(all.length)
  })

  it.each(['?page=0', '?page=99', '?page=-1', '?page=deux', '?page=9999999999'])(
    'shows a page that exists: %s',
    async (query) => {
      expect(titlesOf(await html(`/fr/outils${query}`))).toEqual(all)
    },
  )

  it('says how mistyped words were read, and offers everything when nothing answers', async () => {
    expect(await html('/fr/outils?q=concertasion')).toContain('au lieu de «\u00a0concertasion\u00a0»')
    const nothing = await html('/en/toolbox?q=xylophone')

    expect(nothing).toContain('No tool answers')
    expect(linksOf(nothing)).toContain('/en/toolbox')
  })

  it('tells engines not to keep a search', async () => {
    expect((await site.get('/fr/outils?q=plan')).headers.get('x-robots-tag')).toBe('noindex')
    expect((await site.get('/fr/outils')).headers.get('x-robots-tag')).toBeNull()
  })

  it('is in the header for visitors', async () => {
    expect(linksOf(await html('/fr'))).toContain('/fr/outils')
    expect(linksOf(await html('/en'))).toContain('/en/toolbox')
  })
})

describe('the checklist', () => {
  const ticked = (page: string): string[] =>
    elementsOf(page)
      .filter((one) => attribute(one, 'type') === 'checkbox' && attribute(one, 'checked') !== null)
      .map((one) => attribute(one, 'value') ?? '')

  it('keeps what is done in its address, and nowhere else', async () => {
    const answer = await site.get('/fr/outils/liste-de-reussite?fait=1,3')
    const page = await answer.text()

    expect(ticked(page)).toEqual(['1', '3'])
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(
      textOf(present(elementsOf(page).find((one) => attribute(one, 'class')?.startsWith('checklist__state')))),
    ).toContain('2 points faits sur 8')
    expect(page).toContain('https://tisserin.example/fr/outils/liste-de-reussite?fait=1,3')
  })

  it.each([
    ['/fr/outils/liste-de-reussite?fait=3&fait=1', '/fr/outils/liste-de-reussite?fait=1,3'],
    ['/en/toolbox/success-checklist?fait=1,3', '/en/toolbox/success-checklist?done=1,3'],
    ['/fr/outils/liste-de-reussite?fait=3,3,3', '/fr/outils/liste-de-reussite?fait=3'],
    ['/fr/outils/liste-de-reussite?fait=9,0,-1,2.5,x', '/fr/outils/liste-de-reussite'],
    ['/fr/outils/liste-de-reussite?fait=2&autre=1', '/fr/outils/liste-de-reussite?fait=2'],
    [`/fr/outils/liste-de-reussite?fait=${'1,'.repeat(5000)}`, '/fr/outils/liste-de-reussite?fait=1'],
  ])('has one address for one list: %s leads to %s', async (path, own) => {
    const answer = await site.get(path)

    expect([answer.status, answer.headers.get('location')]).toEqual([303, own])
    expect((await site.get(own)).status).toBe(200)
  })

  it('says what is left, starts again, and says when all is done', async () => {
    const all = checkPoints.map((_, index) => index + 1).join()
    const page = await html(`/en/toolbox/success-checklist?done=${all}`)

    expect(page).toContain('Everything is ticked')
    expect(linksOf(page)).toContain('/en/toolbox/success-checklist')
    expect(await html('/en/toolbox/success-checklist?done=2')).toContain('7 are left')
    expect(ticked(await html('/en/toolbox/success-checklist'))).toEqual([])
  })

  it('shows eight points, each with what shows that it is done', async () => {
    for (const path of ['/fr/outils/liste-de-reussite', '/en/toolbox/success-checklist']) {
      const boxes = elementsOf(await html(path)).filter((one) => attribute(one, 'type') === 'checkbox')
      expect(boxes).toHaveLength(8)
    }
  })
})

it('the feed of each language names every article, and only once', async () => {
  for (const [path, lang] of [
    ['/fr/outils.atom', 'fr'],
    ['/en/toolbox.atom', 'en'],
  ] as const) {
    const answer = await site.get(path)
    const xml = await answer.text()

    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    for (const article of shippedArticles)
      expect(xml.split(`<id>https://tisserin.example${articleHref(article, lang)}</id>`)).toHaveLength(2)
  }
})

it('the toolbox stays up while the database is away', async () => {
  const away = await startPublicApp()
  try {
    for (const path of ['/fr/outils', '/fr/outils/etapes', '/en/toolbox/success-checklist', '/en/toolbox.atom'])
      expect((await away.get(path)).status, path).toBe(200)
  } finally {
    await away.stop()
  }
})
