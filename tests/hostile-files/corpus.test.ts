import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { baseUrl, openSite, type Site, type Visitor } from '../../src/features/network/test-site.ts'
import { aPlan } from '../../src/features/plan/test-plan.ts'
import { corpus } from './corpus.ts'

let site: Site
/** Where files come in, and whoever may send one there. */
let desks: { fr: string; en: string; who: Visitor; fields: Record<string, string> }[]
beforeAll(async () => {
  site = await openSite()
  const { adoption, lead, coordinator, network } = await aPlan(site)
  const hsds = { source: 'source inventée', language: 'fr' }
  desks = [
    { fr: `/fr/plans/${adoption}/importer`, en: `/en/plans/${adoption}/import`, who: lead, fields: {} },
    { fr: '/fr/organisations/importer', en: '/en/organizations/import', who: coordinator, fields: { network } },
    {
      fr: `/fr/tables/${network}/repertoire/importer`,
      en: `/en/tables/${network}/directory/import`,
      who: coordinator,
      fields: hsds,
    },
  ]
})
afterAll(() => site.close())

/** The sentence at the field, or that of the page when the file is larger than any. */
const sentenceIn = (html: string): string =>
  /<p id="[^"]*file-error"[^>]*>(?:<span[^>]*>[^<]*<\/span>)?\s*([^<]+)/.exec(html)?.[1]?.trim() ??
  /<h1[^>]*>([^<]+)/.exec(html)?.[1] ??
  ''

/** Opens what a file led to, as far as a person would before they confirm. */
async function goOn(who: Visitor, location: string): Promise<number[]> {
  const seen: number[] = []
  for (let at: string | null = location, steps = 0; at !== null && steps < 4; steps += 1) {
    const path: string = at
    const answer = await who.get(path)
    seen.push(answer.status)
    at = answer.headers.get('location')
    if (at === null && /\/(colonnes|columns)$/.test(path)) {
      const named = await who.send(path, { c0: 'service.name' }, { page: await answer.text() })
      seen.push(named.status)
      at = named.headers.get('location')
    }
  }
  return seen
}

/** One of each kind; the readers are given every file in readers.test.ts, the running server in bench/uploads.ts. */
const picked = [
  'lines of 16,000 semicolons',
  'one heading of 9 MB',
  '5 MB of combining marks',
  'script tags never closed',
  '10 MB of open lists',
  'a service with 90,000 telephones',
  'a JSON text cut in the middle',
  'features with other properties each',
  'an outline of a million points',
  'a sheet that inflates to 30 MB of nothing',
  'entities that multiply',
  'tables whose names climb',
]

it('knows the files it picks', () => {
  expect(picked.filter((what) => !corpus.some((file) => file.what === what))).toEqual([])
})

describe('a hostile file that someone sends', () => {
  it.each(corpus.filter(({ what }) => picked.includes(what)))(
    'is read, or refused in a sentence of either language: $what',
    async ({ name, bytes }) => {
      const file = { name, bytes: bytes() }
      for (const { fr, en, who, fields } of desks) {
        const answer = await who.upload(fr, file, fields)
        const location = answer.headers.get('location')
        if (location !== null) {
          const seen = await goOn(who, location)
          expect([fr, seen, seen.every((status) => [200, 303, 422].includes(status))]).toEqual([fr, seen, true])
          continue
        }
        const other = await who.upload(en, file, fields)
        const sentences = [sentenceIn(await answer.text()), sentenceIn(await other.text())]

        expect([fr, answer.status, other.status]).toEqual([
          fr,
          ...Array.from({ length: 2 }, () => (answer.status === 413 ? 413 : 422)),
        ])
        expect(
          sentences.every((sentence) => /\p{L}{3}.* .*\p{L}/u.test(sentence)),
          sentences.join(' | '),
        ).toBe(true)
        expect(sentences[0]).not.toBe(sentences[1])
      }
    },
  )
})

it('is not looked at when nobody is signed in: who they are is asked before a form that cannot be read', async () => {
  for (const { fr } of desks) {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const sent = { method: 'POST', headers, body: 'parted by nothing '.repeat(400_000) }
    const answer = await site.app.fetch(new Request(`${baseUrl}${fr}`, sent))

    expect([answer.status, sentenceIn(await answer.text())], fr).toEqual([403, 'Votre session est terminée'])
  }
})
