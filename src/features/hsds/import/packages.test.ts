import { createServer, type Server } from 'node:http'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { present } from '../../../../tests/present.ts'
import { importDesk, packages } from './test-import.ts'

let desk: Awaited<ReturnType<typeof importDesk>>
beforeAll(async () => {
  desk = await importDesk()
})
afterAll(() => desk.drop())

const rows = async <T>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await desk.admin.query(text, values)).rows
const docOf = async (source: string, kind: string, id: string): Promise<Record<string, unknown>> =>
  present(
    (
      await rows<{ doc: Record<string, unknown> }>('select doc from directory_record where origin = $1', [
        `${source}:${kind}:${id}`,
      ])
    )[0],
  ).doc

describe('the Illinois package as it is', () => {
  it('keeps 430 of 430 services, and says each of its known defects as often as it has it', async () => {
    const told = await desk.bring(join(packages, 'illinois'), { source: 'illinois' })

    expect(told).toMatchObject({ services: 430, organizations: 33, locations: 520 })
    expect(told.byKind.created).toEqual({
      organization: 33 + 125,
      service: 430,
      location: 520 + 33,
      service_at_location: 297,
    })
    expect(told.count('organization-unknown', 'services.csv')).toBe(341)
    expect(told.count('link-broken', 'service_at_location.csv')).toBe(38)
    expect(told.count('id-missing', 'regular_schedules.csv')).toBe(2492)
    expect(told.count('status-missing', 'services.csv')).toBe(430)
    // Rows of the file that name no service at all: 520 = 297 kept + 185 + 38.
    expect(told.count('link-empty', 'service_at_location.csv')).toBe(185)
    const [kept] = await rows<{ n: number }>(
      `select sum(jsonb_array_length(doc->'schedules'))::int as n from directory_record where doc ? 'schedules'`,
    )
    expect(kept).toEqual({ n: 2492 })
    const [served] = await rows<{ n: number }>('select count(*)::int as n from service_search')
    expect(served).toEqual({ n: 430 })
  })

  it('says where: file, line, field and what stands there', async () => {
    const told = await desk.bring(join(packages, 'illinois'), { source: 'illinois', isDryRun: true })
    expect(told.defects).toContainEqual({
      code: 'organization-unknown',
      file: 'services.csv',
      row: 2,
      field: 'organization_id',
      value: '91676',
    })
    expect(told.defects).toContainEqual({
      code: 'link-broken',
      file: 'service_at_location.csv',
      row: 35,
      field: 'service_id',
      value: '97546,Unnamed record',
    })
  })

  it('changes nothing the second time, nor leaves a trace of it', async () => {
    const told = await desk.bring(join(packages, 'illinois'), { source: 'illinois' })
    expect(told).toMatchObject({ created: 0, updated: 0, unchanged: 1438, importId: null })
    expect(await rows('select from directory_import')).toHaveLength(1)
    expect(await rows('select from directory_history')).toHaveLength(0)
  })

  it('turns weekdays and hours to those of HSDS 3, extensions apart', async () => {
    const { schedules } = await docOf('illinois', 'location', '135831')
    expect(schedules).toContainEqual({
      id: expect.any(String),
      freq: 'WEEKLY',
      byday: 'MO',
      opens_at: '09:00',
      closes_at: '22:00',
    })
    const { phones } = await docOf('illinois', 'organization', '25186')
    expect(phones).toEqual([{ id: expect.any(String), number: '312-346-9766', extension: 715 }])
  })

  it('keeps a service without organization in the source under one that says so', async () => {
    const doc = await docOf('illinois', 'organization', '91676')
    expect(doc).toEqual({
      name: { fr: 'Organisme non nommé dans la source (91676)', en: 'Organization not named in the source (91676)' },
    })
  })
})

describe('other packages, without a change of code', () => {
  it('reads the Ohana sample: places of services, terms, several values in a cell', async () => {
    const told = await desk.bring(join(packages, 'ohana'), { source: 'ohana' })
    expect(told).toMatchObject({ services: 23, organizations: 8, locations: 22, made: { links: 23 } })
    expect(told.byKind.created.taxonomy_term).toBe(290)
    expect(told.count('organization-from-place')).toBe(23)
    const service = await docOf('ohana', 'service', '22')
    expect(service).toMatchObject({ languages: [{ name: { en: 'Spanish' }, code: 'es' }], phones: [{}, {}, {}] })
    expect(service['schedules']).toContainEqual(
      expect.objectContaining({ byday: 'WE', opens_at: '10:00', closes_at: '15:00' }),
    )
    expect((service['attributes'] as unknown[]).length).toBe(6)
    expect(await desk.bring(join(packages, 'ohana'), { source: 'ohana' })).toMatchObject({ created: 0, updated: 0 })
  })

  it.each(['csv', 'json'])('reads the examples of the standard, %s', async (form) => {
    const told = await desk.bring(join(packages, 'example-3.1', form), { source: 'exemple' })
    expect(told).toMatchObject({ services: 1, organizations: 1, locations: 1 })
    const [service] = await rows<{ doc: Record<string, unknown> }>(
      `select doc from directory_record where id = 'ac148810-d857-441c-9679-408f346de14b'`,
    )
    expect(service?.doc).toMatchObject({
      name: { en: 'Community Counselling' },
      minimum_age: 12,
      schedules: [{ byday: 'TH,FR', opens_at: '10:00', closes_at: '18:00', bymonthday: '2,3,4' }],
      phones: [{ extension: 100, languages: [{ code: 'ur' }] }],
      program_id: 'e7ec2e57-4540-43fa-b2c7-6be5a0ef7f42',
    })
    expect(told.count('coordinates-impossible')).toBe(1)
  })

  it('reads the answers of the British validator', async () => {
    const told = await desk.bring(join(packages, 'oruk'), { source: 'oruk' })
    expect(told).toMatchObject({ services: 1, organizations: 10, locations: 1 })
  })

  it('reads open data of schools as places: one a building, one organization a school', async () => {
    const told = await desk.bring(join(packages, 'schools'), { source: 'écoles', language: 'fr' })
    expect(told).toMatchObject({ services: 0, organizations: 62, locations: 31 + 26 + 26 })
    const [place] = await rows<{ doc: unknown; sector: string; organization: string }>(
      `select l.doc, l.sector, o.doc #>> '{name,fr}' as organization from directory_record l
       join directory_record o on o.id = l.organization_id where l.origin = 'écoles:location:975000'`,
    )
    expect(place).toMatchObject({
      organization: 'Université Laval',
      sector: 'education',
      doc: {
        location_type: 'physical',
        latitude: 46.77895500005904,
        longitude: -71.27021099964011,
        addresses: [{ city: 'Québec', postal_code: 'G1V0A6', state_province: 'QC', country: 'CA' }],
      },
    })
  })
})

describe('a live API on this machine', () => {
  let server: Server
  let address: string
  const seen: string[] = []
  beforeAll(async () => {
    const json = (name: string): unknown => JSON.parse(readFileSync(join(packages, 'oruk', `${name}.json`), 'utf8'))
    server = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
      seen.push(request.url ?? '')
      // As strict as some are: what it does not know is refused.
      const isKnown = [...searchParams.keys()].every((name) => name === 'page' || name === 'per_page')
      const name = { '/services': 'service_list', '/organizations': 'organization_list' }[pathname]
      const body = !isKnown ? null : name ? json(name) : pathname.startsWith('/services/') ? json('service_full') : null
      response.writeHead(body === null ? (isKnown ? 404 : 400) : 200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const at = server.address()
    address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  it('is read page by page, each whole service asked for, and what does not answer is said', async () => {
    const told = await desk.bring(address, { source: 'api' })
    expect(told).toMatchObject({ services: 1, organizations: 10, format: 'hsds-api' })
    expect(seen).toContain('/services/ac148810-d857-441c-9679-408f346de14b')
    expect(told.count('file-unreadable', '/taxonomies')).toBe(1)
  })

  it.each(['http://example.org/api', 'https://127.0.0.1.example.org', 'http://10.0.0.1/', 'http://x@127.0.0.1/'])(
    'is never %s',
    async (elsewhere) => {
      await expect(desk.bring(elsewhere)).rejects.toThrow('not-this-machine')
    },
  )
})

describe('a trial', () => {
  it('says what it would do and writes nothing', async () => {
    const before = await rows('select from directory_record')
    const told = await desk.bring(join(packages, 'illinois'), { source: 'autre', isDryRun: true })
    expect(told).toMatchObject({ created: 1438, importId: null })
    expect(await rows('select from directory_record')).toHaveLength(before.length)
  })
})
