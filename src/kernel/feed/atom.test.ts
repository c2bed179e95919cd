import { describe, expect, it } from 'vitest'
import { present } from '../../../tests/present.ts'
import type { Day } from '../clock.ts'
import { walkXml } from '../table/walk-xml.ts'
import { atomFeed, type Feed } from './index.ts'

const feed: Feed = {
  lang: 'fr',
  title: 'Outils',
  baseUrl: 'https://tisserin.test',
  selfPath: '/fr/outils.atom',
  pagePath: '/fr/outils',
  entries: [
    { title: 'Les étapes', summary: 'Trois étapes.', path: '/fr/outils/etapes', updated: '2026-11-02' as Day },
    { title: 'Les gains', summary: 'Ce que l’on y gagne.', path: '/fr/outils/gains', updated: '2026-11-20' as Day },
  ],
}

interface ReadElement {
  name: string
  href: string | undefined
  xmlns: string | undefined
  text: string
}

/** What an XML parser reads: each element with its own text, in order. Fails on the first error. */
async function readXml(xml: string): Promise<ReadElement[]> {
  const found: ReadElement[] = []
  const open: ReadElement[] = []
  const read = await walkXml(Buffer.from(xml), {
    open(element) {
      open.push({ name: element.name, href: element.attribute('href'), xmlns: element.attribute('xmlns'), text: '' })
      found.push(present(open.at(-1)))
    },
    text(text) {
      const last = open.at(-1)
      if (last) last.text += text
    },
    close: () => void open.pop(),
  })
  expect(read.ok).toBe(true)
  return found
}

const textsOf = async (xml: string, wanted: string): Promise<string[]> =>
  (await readXml(xml)).flatMap(({ name, text }) => (name === wanted ? [text] : []))

describe('an Atom feed', () => {
  it('has an id, a title, a day of change, an author and its two addresses', async () => {
    const read = await readXml(atomFeed(feed))

    expect(read[0]).toMatchObject({ name: 'feed', xmlns: 'http://www.w3.org/2005/Atom' })
    expect(await textsOf(atomFeed(feed), 'name')).toEqual(['Tisserin'])
    expect(read.filter(({ name }) => name === 'link').map(({ href }) => href)).toEqual([
      'https://tisserin.test/fr/outils.atom',
      'https://tisserin.test/fr/outils',
      'https://tisserin.test/fr/outils/etapes',
      'https://tisserin.test/fr/outils/gains',
    ])
  })

  it('changed when the latest of its entries did, whatever their order', async () => {
    expect(await textsOf(atomFeed(feed), 'updated')).toEqual([
      '2026-11-20T12:00:00Z',
      '2026-11-02T12:00:00Z',
      '2026-11-20T12:00:00Z',
    ])
  })

  it('without entries is still a feed, that says the same each time', async () => {
    const empty = atomFeed({ ...feed, entries: [] })

    expect(await textsOf(empty, 'title')).toEqual(['Outils'])
    expect(await textsOf(empty, 'updated')).toHaveLength(1)
  })

  it('gives back what was written, signs of XML included, and leaves out what XML cannot hold', async () => {
    const odd = `Écoles & <b>"amies"</b> d'à côté \u0000\u000b\ud800 ]]> fin`
    const xml = atomFeed({
      ...feed,
      entries: [{ title: odd, summary: odd, path: '/fr/a?b=1&c="2"', updated: '2026-01-01' as Day }],
    })

    expect(await textsOf(xml, 'summary')).toEqual([`Écoles & <b>"amies"</b> d'à côté  ]]> fin`])
    expect((await readXml(xml)).at(-2)?.href).toBe('https://tisserin.test/fr/a?b=1&c="2"')
  })
})
