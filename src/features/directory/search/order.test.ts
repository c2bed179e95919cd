import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { fillManyServices, manyNeeds, manyRegions, manyTraits } from '../../../../tests/many-services.ts'
import type { Day } from '../../../kernel/clock.ts'
import { searchOf, type DirectorySearch } from './filters.ts'
import { findServices, listFound, mostFound, readFound, type FoundService } from './queries.ts'
import { readWords } from './read-words.ts'

// The pages of a search, held to a plain ranking of everything that answers it, among 20,000 services of which many are equal.

const now = new Date('2026-11-23T00:10:00Z')
const today = '2026-11-22' as Day
const count = 20_000

let db: TestDatabase
let all: FoundService[]
beforeAll(async () => {
  db = await testDatabase({ connections: 2 })
  await fillManyServices(db.admin, count)
  const { rows } = await db.admin.query<{ id: string }>('select service_id as id from service_search')
  all = await db.database.asSession(null, (tx) =>
    readFound(
      tx,
      rows.map(({ id }) => id),
      now,
    ),
  )
}, 300_000)
afterAll(() => db.drop())

const askedBy = (query: string) => {
  const search = searchOf(new URLSearchParams(query))
  return { search, asked: readWords(search.q), now, today }
}
const pageOf = (query: string, page: number, limit: number) => {
  const asking = askedBy(query)
  return db.database.asSession(null, (tx) => findServices(tx, { ...asking, search: { ...asking.search, page }, limit }))
}
async function walk(query: string, limit: number): Promise<string[]> {
  const first = await pageOf(query, 1, limit)
  const ids = first.rows.map(({ id }) => id)
  for (let page = 2; page <= Math.ceil(first.total / limit); page += 1)
    ids.push(...(await pageOf(query, page, limit)).rows.map(({ id }) => id))
  return ids
}
const file = (query: string): Promise<string[]> => db.database.asSession(null, (tx) => listFound(tx, askedBy(query)))

/** Whether a service answers filters; without words, nothing else is asked. */
function answers(one: FoundService, { region, age, traits, sector, isOpen }: DirectorySearch): boolean {
  return (
    (region === null || [region, 'QC', 'CA'].some((code) => one.regions.includes(code))) &&
    (age === null || ((one.minimumAge ?? 0) <= age && (one.maximumAge ?? 999) >= age)) &&
    traits.every((trait) => one.traits.includes(trait)) &&
    (sector === null || one.sector === sector) &&
    (!isOpen || one.openRanges !== '{}')
  )
}

/** What search adds up when no word is asked, in the order it adds. */
function scoreOf(one: FoundService, { region, age }: DirectorySearch): number {
  const parts = [
    one.assuredOn !== null && one.assuredOn >= '2025-11-22' ? 0.1 : -0.05,
    one.channels.some((channel) => ['phone', 'text', 'chat', 'in_person'].includes(channel))
      ? 0
      : one.card.website === null
        ? -0.45
        : -0.1,
    one.openRanges !== null && one.openRanges !== '{}' ? 0.15 : 0,
    ...(region === null
      ? [one.regions.some((code) => code === 'QC' || code === 'CA') ? 0.05 : 0]
      : [one.regions.includes(region) ? 0.4 : one.regions.includes('QC') ? 0.15 : 0]),
    age === null
      ? one.maximumAge === null
        ? 0
        : one.maximumAge < 18
          ? 0.08
          : one.maximumAge <= 30
            ? 0.05
            : 0
      : one.minimumAge !== null && one.maximumAge !== null && one.minimumAge <= age && one.maximumAge >= age
        ? one.maximumAge < 18
          ? 0.2
          : 0.15
        : 0,
  ]
  return Math.round(parts.reduce((sum, part) => sum + part, 0) * 1e6)
}

function plainRanking(search: DirectorySearch): string[] {
  return all
    .filter((one) => (search.isOpen && one.openRanges === null ? false : answers(one, search)))
    .map((one) => ({ id: one.id, score: scoreOf(one, search), day: one.assuredOn ?? '' }))
    .sort((a, b) => b.score - a.score || (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

const filters = fc
  .record({
    region: fc.constantFrom('', ...manyRegions.filter((code) => code !== 'QC')),
    age: fc.constantFrom('', '10', '13', '15', '20'),
    avec: fc.constantFrom('', ...manyTraits),
    secteur: fc.constantFrom('', 'community', 'police', 'school'),
    ouvert: fc.constantFrom('', '1'),
  })
  .map((asked) => new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString())
  .filter((query) => query !== '')

describe('the order of a search', () => {
  it('is that of a plain ranking of all that answers, from the first page to the last, and in the file', async () => {
    await fc.assert(
      fc.asyncProperty(filters, fc.constantFrom(50, 200), async (query, limit) => {
        const plain = plainRanking(askedBy(query).search)
        const first = await pageOf(query, 1, limit)

        expect([first.total, first.isMore]).toEqual([Math.min(plain.length, mostFound), plain.length > mostFound])
        expect(await walk(query, limit)).toEqual(plain.slice(0, mostFound))
        expect(await file(query)).toEqual(plain)
      }),
      { numRuns: 12 },
    )
  }, 300_000)

  it('does not depend on where the rows lie, nor on the size of a page, with words too', async () => {
    const queries = [
      ...manyNeeds.map((need) => `besoin=${need}`),
      'q=h%C3%A9bergement',
      'q=manger+ouvert&region=06',
      'q=service&age=15',
    ]
    const before = []
    for (const query of queries) before.push(await walk(query, 200))
    await db.admin.query(`
      create index moved on service_search (md5(service_id::text));
      cluster service_search using moved;
      drop index moved;
      analyze service_search`)

    for (const [at, query] of queries.entries()) {
      expect([query, await walk(query, 500)]).toEqual([query, before[at]])
      expect([query, (await file(query)).slice(0, mostFound)]).toEqual([query, before[at]])
    }
  }, 300_000)
})
