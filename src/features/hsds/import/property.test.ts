import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay, type Day } from '../../../kernel/clock.ts'
import type { hsds } from '../../directory/index.ts'
import { toHsds, type OutRecord } from '../export/write-record.ts'
import { readFiles } from './test-import.ts'

// Any record that leaves comes back the same: written as the API writes it, read as the import reads it.

const word = fc.constantFrom(
  'Halte',
  'Écoute de nuit',
  'a < b & c',
  'C’est « ici »',
  'Ligne une\nLigne deux',
  '12 ans',
  '🧵',
  '=1+1',
)
const text = fc.oneof(fc.record({ fr: word }), fc.record({ en: word }), fc.record({ fr: word, en: word }))
const id = fc.uuid()
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 })
const some = <T extends { id: string }>(one: fc.Arbitrary<T>) =>
  maybe(fc.uniqueArray(one, { minLength: 1, maxLength: 3, selector: ({ id: own }) => own }))
const time = fc.constantFrom('00:00', '08:30', '23:59', '12:05')
const day = fc.constantFrom('2026-01-31', '2025-12-24')

const phone = fc.record({
  id,
  number: fc.constantFrom('819 555-0142', '1-800-LAW-REP-4', '911'),
  extension: maybe(fc.nat(9999)),
  type: maybe(fc.constantFrom('voice', 'text', 'fax')),
  description: maybe(text),
})
const schedule = fc.record({
  id,
  freq: maybe(fc.constantFrom('WEEKLY', 'MONTHLY')),
  byday: maybe(fc.constantFrom('MO,TU', '1MO', '-1FR')),
  opens_at: time,
  closes_at: time,
  valid_from: maybe(day),
  valid_to: maybe(day),
  description: maybe(text),
  timezone_name: fc.constant('America/Toronto'),
})
const address = fc.record({
  id,
  address_1: fc.constantFrom('12, rue des Trembles', 'CP 1'),
  city: fc.constantFrom('Val-des-Trames', ''),
  state_province: fc.constant('QC'),
  postal_code: fc.constantFrom('G0G 0G0', ''),
  country: fc.constant('CA'),
  address_type: fc.constantFrom('physical', 'postal'),
})
const service = fc.record({
  name: text,
  alternate_name: maybe(text),
  description: maybe(text),
  status: fc.constantFrom('active', 'inactive', 'defunct', 'temporarily closed'),
  url: maybe(fc.constantFrom('https://exemple.example/a', 'https://québec.example/é')),
  email: maybe(fc.constant('a@exemple.example')),
  minimum_age: maybe(fc.integer({ min: 0, max: 40 })),
  fees_description: maybe(text),
  eligibility_description: maybe(text),
  what_to_say: maybe(text),
  does_not_do: maybe(text),
  traits: maybe(fc.uniqueArray(fc.constantFrom('free', 'runaways', 'walk_in'), { minLength: 1 })),
  phones: some(phone),
  schedules: some(schedule),
  languages: some(fc.record({ id, name: maybe(text), code: fc.constantFrom('fr', 'en', 'iu'), note: maybe(text) })),
  service_areas: some(
    fc.record({ id, name: maybe(text), extent: fc.constantFrom('07', 'QC'), extent_type: fc.constant('region') }),
  ),
  cost_options: some(
    fc.record({ id, option: maybe(text), amount: maybe(fc.nat(500)), currency: maybe(fc.constant('CAD')) }),
  ),
  contacts: some(fc.record({ id, name: maybe(fc.constant('Accueil')), title: maybe(text), phones: some(phone) })),
  additional_urls: some(
    fc.record({
      id,
      url: fc.constant('https://exemple.example/clavardage'),
      label: maybe(text),
      use: maybe(fc.constant('chat')),
    }),
  ),
  required_documents: some(fc.record({ id, document: text })),
  capacities: some(
    fc.record({
      id,
      available: fc.nat(20),
      description: maybe(text),
      updated: fc.constant('2026-11-22T12:00:00.000Z'),
      unit: fc.record({ id, name: text }),
    }),
  ),
})
const location = fc.record({
  name: text,
  location_type: fc.constantFrom('physical', 'postal', 'virtual'),
  latitude: fc.constant(45.5),
  longitude: fc.constant(-73.6),
  transportation: maybe(text),
  addresses: some(address),
  accessibility: some(fc.record({ id, description: maybe(text), details: maybe(text) })),
  phones: some(phone),
})
const organization = fc.record({
  name: text,
  description: maybe(text),
  website: maybe(fc.constant('https://exemple.example')),
  year_incorporated: maybe(fc.integer({ min: 1800, max: 2026 })),
  programs: some(fc.record({ id, name: text })),
  organization_identifiers: some(
    fc.record({ id, identifier_scheme: fc.constant('NEQ'), identifier: fc.constant('1140000000') }),
  ),
  funding: some(fc.record({ id, source: fc.constant('Un fonds') })),
})

const source = maybe(
  fc.record({
    title: fc.constant('Une source'),
    confidence: fc.constantFrom('high' as const, 'low' as const),
    verified_on: fc.constant('2026-10'),
  }),
)
const keeping = fc.record({
  sector: fc.option(fc.constantFrom('community', 'police')),
  assuredOn: fc.option(day),
  assuredBy: fc.option(fc.constant('Maison')),
  source,
})

const clean = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const options = {
  lang: 'fr',
  translations: true,
  timeZone: 'America/Toronto',
  today: parseDay('2026-11-22') as Day,
} as const

function makeRecord(
  kind: hsds.RecordKind,
  doc: object,
  kept: { sector: string | null; assuredOn: string | null; assuredBy: string | null; source?: hsds.Source | undefined },
): OutRecord {
  const links = { organizationId: null, serviceId: null, locationId: null, taxonomyId: null, parentId: null }
  return {
    ...links,
    ...kept,
    id: '3f7b145d-84af-42d7-8fae-eaca714b02b2',
    kind,
    doc: clean(doc) as hsds.Doc,
    withheld: [],
    assuredOn: kept.assuredOn as Day | null,
    source: kept.source ?? null,
    modifiedAt: new Date('2026-11-22T12:00:00Z'),
  }
}

describe.each([
  ['service', service],
  ['location', location],
  ['organization', organization],
] as const)('any %s', (kind, docs: fc.Arbitrary<object>) => {
  it.each(['fr', 'en'] as const)('that leaves in %s comes back as it was', async (lang) => {
    await fc.assert(
      fc.asyncProperty(docs, keeping, async (doc, kept) => {
        const record = makeRecord(kind, doc, kept)
        const told = toHsds(record, { ...options, lang })
        const { made } = await readFiles({ [`${kind}.json`]: JSON.stringify([told]) }, { language: 'en' })
        const [back] = made
        expect(back?.draft).toMatchObject({
          id: record.id,
          kind,
          sector: record.sector,
          assuredOn: record.assuredOn,
          assuredBy: record.assuredBy,
        })
        expect(back?.draft.source).toEqual(record.source)
        expect(clean(back?.draft.doc)).toEqual(record.doc)
      }),
      { numRuns: 60 },
    )
  })
})
