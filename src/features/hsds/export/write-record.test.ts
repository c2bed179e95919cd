import { describe, expect, it } from 'vitest'
import { parseDay, type Day } from '../../../kernel/clock.ts'
import { hsds } from '../../directory/index.ts'
import { shapes } from './objects.ts'
import { toHsds, type OutOptions, type OutRecord } from './write-record.ts'
import { absoluteUri, asciiEmail, offsetHours } from './write-value.ts'

const options: OutOptions = { lang: 'fr', timeZone: 'America/Toronto', today: parseDay('2026-11-22') as Day }
const record = (doc: hsds.Doc, more: Partial<OutRecord> = {}): OutRecord => ({
  id: '3f7b145d-84af-42d7-8fae-eaca714b02b2',
  kind: 'service',
  organizationId: null,
  serviceId: null,
  locationId: null,
  taxonomyId: null,
  parentId: null,
  withheld: [],
  sector: null,
  assuredOn: null,
  assuredBy: null,
  source: null,
  modifiedAt: new Date('2026-11-22T12:00:00.123Z'),
  doc: { name: { fr: 'Halte' }, status: 'active', ...doc },
  ...more,
})

describe('an address', () => {
  it.each([
    ['http://exemple.example', 'http://exemple.example'],
    ['www.exemple.example', 'https://www.exemple.example/'],
    ['https://québec.ca/é', 'https://xn--qubec-csa.ca/%C3%A9'],
    ['https://exemple.example/a b?c=d|e', 'https://exemple.example/a%20b?c=d%7Ce'],
    ['https://exemple.example/100%', 'https://exemple.example/100%25'],
    ['exemple.example:8080/a', 'https://exemple.example:8080/a'],
    ['urn:isbn:12', 'urn:isbn:12'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['pas une adresse', null],
    ['', null],
  ])('%s is written %s', (written, expected) => {
    expect(absoluteUri(written)).toBe(expected)
  })

  it('of mail has its domain in letters that everyone reads', () => {
    expect(asciiEmail('a@québec.ca')).toBe('a@xn--qubec-csa.ca')
    expect(asciiEmail('élise@exemple.example')).toBeNull()
  })
})

describe('a schedule', () => {
  it('tells the offset of its zone on the day, summer and winter', () => {
    expect(offsetHours('America/Toronto', '2026-11-22')).toBe(-5)
    expect(offsetHours('America/Toronto', '2026-07-01')).toBe(-4)
    expect(offsetHours('America/Blanc-Sablon', '2026-07-01')).toBe(-4)
    expect(offsetHours('America/St_Johns', '2026-11-22')).toBe(-3.5)
    expect(offsetHours('Nowhere/Else', '2026-11-22')).toBeNull()
    const told = toHsds(record({ schedules: [{ id: 'not a uuid', opens_at: '08:00' }] }), options)
    expect(told['schedules']).toMatchObject([{ opens_at: '08:00', timezone: -5, timezone_name: 'America/Toronto' }])
  })
})

describe('a record', () => {
  it('leaves out what is empty, makes numbers of numbers, and keeps as written what HSDS cannot hold', () => {
    const told = toHsds(
      record({ alert: '', phones: [], minimum_age: '14', url: 'www.exemple.example', email: 'élise@exemple.example' }),
      options,
    )
    expect(told).toEqual({
      id: '3f7b145d-84af-42d7-8fae-eaca714b02b2',
      name: 'Halte',
      status: 'active',
      minimum_age: 14,
      url: 'https://www.exemple.example/',
      last_modified: '2026-11-22T12:00:00.123Z',
      as_written: { minimum_age: '14', url: 'www.exemple.example', email: 'élise@exemple.example' },
    })
  })

  it('is the same each time, and its children without an id of their own keep the one they are given', () => {
    const one = record({ phones: [{ number: '1' }, { number: '2' }] })
    expect(toHsds(one, options)).toEqual(toHsds(structuredClone(one), options))
    const ids = (toHsds(one, options)['phones'] as { id: string }[]).map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })

  it('holds every text in every language when translations are asked, children too, and nothing made up', () => {
    const told = toHsds(
      record({
        description: { en: 'Warm' },
        phones: [{ id: record({}).id, number: '1', description: { fr: 'Nuit', en: 'Night' } }],
      }),
      { ...options, translations: true },
    )
    expect(told).toMatchObject({
      description: 'Warm',
      other_language_fields: { description: 'en' },
      translations: { fr: { name: 'Halte' }, en: { description: 'Warm' } },
      phones: [{ translations: { fr: { description: 'Nuit' }, en: { description: 'Night' } } }],
    })
    expect(told['translations']).not.toHaveProperty('fr.description')
  })

  it('never tells a link that runs code, not even as written', () => {
    expect(JSON.stringify(toHsds(record({ url: ' JavaScript:alert(1)' }), options))).not.toMatch(/javascript/i)
  })
})

it('every text of the objects is one that the directory keeps in two languages', () => {
  const texts = Object.values(shapes).flatMap(({ fields, ours }) =>
    Object.entries({ ...fields, ...ours }).flatMap(([field, kind]) => (kind === 'text' ? [field] : [])),
  )
  expect(texts.filter((field) => !hsds.textFields.has(field))).toEqual([])
})
