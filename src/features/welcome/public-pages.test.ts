import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { words as forOrganizations } from './for-organizations/words.ts'
import { words as helping } from './helping/words.ts'
import { words as home } from './home/words.ts'
import { words as parents } from './parents/words.ts'
import { words as situations } from './situations/words.ts'
import { words as talking } from './talking/words.ts'
import { askedPages, publicPages, startPublicApp, type PublicApp } from './test-public-app.ts'
import { attribute, elementsOf, passagesOf, sentencesOf, textOf, wordsOf } from './test-reading.ts'
import { words as texts } from './texts/words.ts'
import { words as youth } from './youth/words.ts'

let site: PublicApp
const html = new Map<string, string>()
beforeAll(async () => {
  site = await startPublicApp()
  for (const { path } of publicPages) html.set(path, await (await site.get(path)).text())
  for (const { path, fields } of askedPages)
    html.set(nameOf(path, fields), await (await site.post(path, fields)).text())
})
afterAll(() => site.stop())

/** A page of young people is told from the others of its address by what was asked. */
const nameOf = (path: string, fields: Record<string, string>): string => `${path} ${Object.values(fields).join()}`
const everyPage = [...publicPages, ...askedPages.map((one) => ({ ...one, path: nameOf(one.path, one.fields) }))]

const page = (path: string): string => html.get(path) ?? ''
const someone = { cookie: `__Host-tisserin=${'a'.repeat(43)}` }

describe('public pages while the database is away', () => {
  it.each(publicPages)('answers 200 at $path, also to someone who had a session', async ({ path }) => {
    expect((await site.get(path)).status).toBe(200)
    expect((await site.get(path, someone)).status).toBe(200)
  })

  it.each(publicPages)('sets no cookie and runs nothing inline at $path', async ({ path }) => {
    const answer = await site.get(path)

    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe')
    expect(page(path)).not.toMatch(/<script(?![^>]*\bsrc=)| style=| on\w+=/)
  })

  it.each(publicPages)('asks nothing of another site at $path', ({ path }) => {
    const loaded = elementsOf(page(path)).flatMap((element) =>
      ['src', 'srcset', ...(element.tagName === 'link' ? ['href'] : [])].map((name) => attribute(element, name)),
    )

    expect(loaded.filter((address) => address !== null && !address.startsWith('/'))).toEqual([])
  })

  it('leads only to pages that exist', async () => {
    const links = new Set(
      [...html.values()].flatMap((one) =>
        elementsOf(one)
          .filter(({ tagName }) => tagName === 'a')
          .map((element) => attribute(element, 'href') ?? '')
          .filter((href) => href.startsWith('/')),
      ),
    )
    const missing: string[] = []

    for (const link of links) if ((await site.get(link)).status === 404) missing.push(link)

    expect(links.size).toBeGreaterThan(15)
    expect(missing).toEqual([])
  })

  it('leads only to places of the page that exist', async () => {
    for (const [path, one] of html) {
      const elements = elementsOf(one)
      const ids = new Set(elements.map((element) => attribute(element, 'id')))
      for (const element of elements) {
        const [target = '', anchor] = (attribute(element, 'href') ?? '').split('#')
        if (element.tagName !== 'a' || anchor === undefined) continue
        const there = target === '' ? ids : new Set(elementsOf(page(target)).map((other) => attribute(other, 'id')))
        expect(there, `${path} → #${anchor}`).toContain(anchor)
      }
    }
  })
})

const youthPaths = everyPage.filter(({ name }) => name === 'you').map(({ path }) => path)

describe('youth pages', () => {
  it.each(['/fr/toi', '/en/you'])('%s stays in no cache and tells no other site', async (path) => {
    for (const { headers } of [await site.get(path), await site.post(path, { page: 'near' })]) {
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })

  it.each(youthPaths)('%s has the way out before anything else that can be pressed', (path) => {
    const [first] = elementsOf(page(path)).filter(({ tagName }) => ['a', 'button', 'summary'].includes(tagName))

    expect(first && attribute(first, 'href')).toMatch(/^\/(fr\/sortie|en\/leave)$/)
  })

  it.each(['/fr/toi/nulle-part', '/en/you/nowhere', '/fr/nulle-part', '/en/nowhere'])(
    'that are mistyped (%s) are left the same way',
    async (path) => {
      const answer = await site.get(path)
      const elements = elementsOf(await answer.text())
      const [first] = elements.filter(({ tagName }) => ['a', 'button', 'summary'].includes(tagName))
      const title = elements.find(({ tagName }) => tagName === 'title')

      expect(answer.status).toBe(404)
      expect(first && attribute(first, 'href')).toMatch(/^\/(fr\/sortie|en\/leave)$/)
      if (/toi|you/.test(path)) expect(title && textOf(title)).toMatch(/^(Accueil|Home)$/)
    },
  )

  it.each(youthPaths)('%s has a neutral title and no sector, mark or brand', (path) => {
    const title = elementsOf(page(path)).find(({ tagName }) => tagName === 'title')

    expect(title && textOf(title)).toMatch(/^(Accueil|Home)$/)
    expect(page(path)).not.toMatch(/Tisserin|class="(brand|selvedge|mark)/)
  })

  it.each(['/fr/toi', '/en/you'])('%s has a human being one tap away, before anything else', (path) => {
    const links = elementsOf(page(path))
      .filter(({ tagName }) => tagName === 'a')
      .map((element) => attribute(element, 'href') ?? '')
    const inPage = links.slice(links.findIndex((href) => /^(tel|sms):/.test(href)))

    expect(inPage.slice(0, 2).every((href) => /^(tel|sms):/.test(href))).toBe(true)
  })

  it.each(youthPaths)('%s has a human being one tap away', (path) => {
    const links = elementsOf(page(path)).map((element) => attribute(element, 'href') ?? '')

    expect(links.filter((href) => /^(tel|sms):/.test(href) && href !== 'tel:911').length).toBeGreaterThan(1)
  })

  it.each([
    ['/fr/sortie', 'https://meteo.gc.ca/'],
    ['/en/leave', 'https://weather.gc.ca/'],
  ])('%s leaves for a neutral site and empties what the browser kept', async (path, neutral) => {
    const answer = await site.get(path)

    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(neutral)
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('set-cookie')).toBeNull()
  })
})

describe('plain words (French and English a fourteen-year-old reads)', () => {
  it.each(everyPage)('has at most 15 words a sentence on average, and never more than 25, at $path', ({ path }) => {
    const sentences = passagesOf(page(path)).flatMap(sentencesOf)
    const lengths = sentences.map((sentence) => wordsOf(sentence).length)
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length

    expect(sentences.length).toBeGreaterThan(5)
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 25)).toEqual([])
    expect(average).toBeLessThanOrEqual(15)
  })

  it('writes French with its own signs', () => {
    const french = everyPage.filter(({ lang }) => lang === 'fr').map(({ path }) => passagesOfRaw(page(path)))

    for (const text of french) {
      expect(text).not.toMatch(/\p{L}'\p{L}/u)
      expect(text).not.toMatch(/[^\u00a0] *(?<![\u00a0])[:;?!](?=\s|$)/)
      expect(text).not.toMatch(/«(?!\u00a0)|(?<!\u00a0)»/)
    }
  })

  it('says everything in both languages', () => {
    for (const { fr, en } of [home, youth, situations, helping, parents, talking, forOrganizations, texts])
      expect(shapeOf(en)).toEqual(shapeOf(fr))
  })
})

/** Words of a page as written, spaces kept; titles of sources aside, which are as their makers wrote them. */
const passagesOfRaw = (one: string): string => {
  const main = elementsOf(one).find(({ tagName }) => tagName === 'main')
  const read = (node: unknown): string => {
    const { nodeName, value, childNodes } = node as { nodeName: string; value?: string; childNodes?: unknown[] }
    if (nodeName === 'cite') return ''
    return nodeName === '#text' ? (value ?? '') : (childNodes ?? []).map(read).join(' ')
  }
  return read(main)
}

/** The same thing with every text replaced by its kind: two languages must not differ in it. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, name === 'id' ? one : shapeOf(one)]))
}
