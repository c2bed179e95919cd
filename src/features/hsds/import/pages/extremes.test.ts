import { afterAll, beforeAll, expect, it } from 'vitest'
import { aTable, openSite, whereTo, type Site } from '../../../network/test-site.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
})
afterAll(() => site.close())

/** @returns the status of the confirmation */
async function bring(lists: object, source = 'extrêmes'): Promise<number> {
  const bytes = new TextEncoder().encode(JSON.stringify(lists))
  const desk = `/fr/tables/${table.network}/repertoire/importer`
  const preview = whereTo(await table.coordinator.upload(desk, { name: 'a.json', bytes }, { source, language: 'fr' }))
  expect(preview).toContain(desk)
  return (await table.coordinator.send(preview, {})).status
}

const long = (length: number): string => 'x'.repeat(length)
/** Signs that nothing makes shorter. */
const varied = (length: number): string =>
  Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join('')
const words = Array.from({ length: 5000 }, (_, at) => `mot${at}`).join(' ')

/** What a service may say that no column of the database was made for. */
const services: Record<string, object> = {
  'an age of half a year': { minimum_age: 0.5, maximum_age: '2,5' },
  'an age in text': { minimum_age: '17.99' },
  'a name as long as a book': { name: varied(20_000) },
  'one word': { description: long(20_000) },
  'thousands of words': { description: words.slice(0, 20_000) },
  'who checked, cut in the middle of a sign': { assured_by: `${long(199)}🧵🧵` },
  'an organization cut in the middle of a sign': { organization_id: `${long(99)}🧵🧵` },
  'a day before days': { assured_date: '0000-01-01' },
  'hours that never come': {
    schedules: [
      { id: 's', dtstart: '2026-01-01', freq: 'WEEKLY', interval: 100_000, byday: 'MO', opens_at: '25:99' },
      { id: 't', freq: 'MONTHLY', bymonthday: '31,-31,99', opens_at: '23:00', timezone_name: 'Mars/Olympus' },
      { id: 'u', freq: 'WEEKLY', byday: 'MO', opens_at: '08:00', closes_at: '08:00', interval: 0, count: -1 },
    ],
  },
  'many languages and areas': {
    languages: Array.from({ length: 300 }, (_, at) => ({ id: `l${at}`, name: `langue ${at}`, code: long(300) })),
    service_areas: [{ id: 'a', name: varied(5000), extent: varied(3000) }],
  },
  'a telephone without end': { phones: [{ id: 'p', number: '8'.repeat(2000), extension: 999_999_999 }] },
  'a place at the pole': { location_id: 'l' },
  'a sector that is none': { sector: 'Ç'.repeat(50), source: { title: 'x', deep: [1, null, { y: '\0' }] } },
  'traits of any kind': { traits: ['free', 3, null, { a: 1 }, long(3000)] },
  'a term without end': { attributes: [{ id: 'a', taxonomy_term_id: varied(2000) }] },
  'halves of signs': { name: 'Halte \ud83e', url: 'https://exemple.example/\udc00' },
}
const address = { id: 'a', address_1: varied(3000), city: varied(3000), state_province: 'QC', postal_code: varied(500) }
const place = { id: 'l', name: 'Lieu', location_type: 'physical', latitude: -90, longitude: 180, addresses: [address] }

it('is never refused by the database, whatever its services say', async () => {
  const told = Object.entries(services).map(([id, fields]) => ({ id, name: id, status: 'active', ...fields }))
  told.push({ id: varied(2000), name: 'an id without end', status: 'active' })

  expect(await bring({ services: told, locations: [place] })).toBe(303)
  const { rows } = await site.admin.query('select minimum_age, maximum_age from service_search where minimum_age = 0')
  expect(rows).toEqual([{ minimum_age: 0, maximum_age: 2 }])
})

it.each([long(120), '🧵'.repeat(60), '%_\'"\\'])('is never refused for the name of its source: %s', async (source) => {
  expect(await bring({ services: [{ id: 'a', name: 'Halte', status: 'active' }] }, source)).toBe(303)
})
