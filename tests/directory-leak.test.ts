import { Writable } from 'node:stream'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadDirectory } from '../src/features/directory/index.ts'
import { createApp, prepare, routes, type App } from '../src/app.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { pathOf } from '../src/kernel/http/address.ts'
import { languages } from '../src/kernel/language.ts'
import { createLog } from '../src/kernel/log.ts'
import type { Connection } from '../src/kernel/http-server.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { aCoordinator, aMembership, aNetwork, anOrganization, aPerson, aSession } from './people.ts'
import { aShelter, aTownService, planted, tracesIn, type ShelterIds } from './planted-sheet.ts'

// What is withheld of a sheet is planted in words found nowhere else, then looked for in everything that anyone without a
// right to it can reach: every public page and file, every form of the API, the index, the words learnt, the log.

let db: TestDatabase
let app: App
let logged = ''
let ids: ShelterIds
let stranger: string
let coordinator: string
let operatorless: string

/** Each test asks from elsewhere, as if nobody had before: an address refused for too many requests would tell nothing. */
let reader = 0

const ask = async (path: string, init: RequestInit = {}, token: string | null = null): Promise<Response> => {
  const headers = new Headers(init.headers)
  if (token !== null) headers.set('cookie', `tisserin=${token}`)
  const connection = { incoming: { socket: { remoteAddress: `192.0.2.${reader}` } } } as unknown as Connection
  return app.fetch(new Request(`http://tisserin.invalid${path}`, { ...init, headers }), connection)
}

/** The text of an answer, whatever its form; the files of an archive one after the other. */
async function textOf(answer: Response): Promise<string> {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  const parts = isArchive ? Object.values(unzipSync(bytes)) : [bytes]
  const head = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  return `${head}\n${parts.map((part) => new TextDecoder().decode(part)).join('\n')}`
}

beforeAll(async () => {
  db = await testDatabase()
  await loadDirectory(db.adminUrl)
  const network = await aNetwork(db.admin)
  coordinator = await aSession(db.admin, await aCoordinator(db.admin, { network }))
  ids = await aShelter(db.database, coordinator, network)
  const organization = await anOrganization(db.admin)
  const person = await aPerson(db.admin)
  await aMembership(db.admin, { organization, person, role: 'worker' })
  for (const [latitude, longitude] of [
    [46.82, -71.22],
    [46.9, -71.3],
  ] as const)
    await aTownService(db.database, coordinator, network, latitude, longitude)
  stranger = await aSession(db.admin, person)
  operatorless = await aSession(db.admin, await aPerson(db.admin))
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged += chunk.toString()
      done()
    },
  })
  app = await createApp({
    database: db.database,
    settings: { timeZone: 'America/Toronto', isDemo: false, isDev: false, smtpUrl: null },
    baseUrl: 'http://tisserin.invalid',
    log: createLog('debug', sink),
    observe: () => undefined,
    assets: {},
    jobUrl: db.jobUrl,
    keepsHours: false,
    clock: systemClock,
  })
})
afterAll(async () => {
  await app.close()
  await db.drop()
})

const searches = [
  '',
  '?q=refuge',
  '?q=zibeline',
  `?q=${encodeURIComponent(planted.phone)}`,
  '?lieu=bourg-cache',
  '?q=hebergement&region=03',
  '?q=438-555-0977',
  '?lieu=quebec&tri=proche',
  '?lieu=bourg-cache-des-ormes&tri=proche',
]
const api = '/api/hsds/v3'
const lists = ['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms']

/** Everything that anyone may open, and every form of the API. */
function addressesToOpen(): string[] {
  const named = Object.values(ids)
  const pages = routes
    .filter(({ method, access, id }) => method === 'GET' && access === 'anyone' && !id.startsWith('hsds.'))
    .flatMap(({ address, bare }) =>
      languages.flatMap((lang) => {
        const params = named.map((id) => ({
          id,
          code: '1',
          token: 'x',
          fingerprint: 'x',
          organizationId: id,
          networkId: id,
        }))
        return (address.fr.includes(':') ? params : [{}]).map((one) => (bare ? address.fr : pathOf(lang, address, one)))
      }),
    )
  const found = searches.flatMap((query) =>
    ['/fr/repertoire', '/fr/repertoire.csv', '/fr/repertoire.xlsx', '/fr/repertoire.json'].map((path) => path + query),
  )
  const proximity = `proximity=50000&postcode=${encodeURIComponent(planted.postal)}`
  const forms = [
    '',
    '?full=true',
    '?minimal=true',
    '?format=ndjson',
    '?search=refuge',
    '?search=zibeline',
    '?translations=true&lang=en',
    `?${proximity}`,
    '?modified_after=2020-01-01',
    '?full_service=true',
  ]
  return [
    ...pages,
    ...found,
    '/fr/repertoire/suggestions?q=zib',
    '/fr/repertoire/suggestions?q=bourg',
    `/fr/liste?s=${ids.service}`,
    `/fr/liste?discret=1&s=${ids.service}`,
    api,
    '/api/hsds',
    `${api}/openapi.json`,
    `${api}/package.zip`,
    ...lists.flatMap((list) => forms.map((form) => `${api}/${list}${form}`)),
    ...lists.flatMap((list) => named.map((id) => `${api}/${list}/${id}`)),
    ...lists.flatMap((list) => named.map((id) => `${api}/${list}/${id}?full_service=true&translations=true`)),
  ]
}

describe('what is withheld of a sheet', () => {
  beforeEach(() => void (reader += 1))

  it.each([
    ['a visitor', () => null],
    ['someone who works in no network', () => stranger],
    ['someone who works nowhere', () => operatorless],
  ])('is in nothing that %s can open', async (_who, token) => {
    const opened: string[] = []
    const leaks: string[] = []
    for (const path of new Set(addressesToOpen())) {
      const answer = await ask(path, {}, token())
      const text = await textOf(answer)
      if (answer.status === 200) opened.push(path)
      expect(answer.status, path).toBeLessThan(500)
      expect(answer.status, path).not.toBe(429)
      leaks.push(...tracesIn(text, path).map((trace) => `${path}: ${trace}`))
    }
    expect(opened.some((path) => path.includes(ids.service))).toBe(true)
    expect(opened.length).toBeGreaterThan(120)
    expect(leaks).toEqual([])
  })

  it('finds nothing by its words: neither the page, nor the file, nor the API knows them', async () => {
    for (const word of ['zibeline', 'bourg-cache-des-ormes', '4385550977', 'hulotte']) {
      const { total_items } = (await (await ask(`${api}/services?search=${word}`)).json()) as { total_items: number }
      expect(total_items, word).toBe(0)
      const file = await ask(`/fr/repertoire.csv?q=${word}`)
      expect(file.status, word).toBe(200)
      expect(await file.text(), word).not.toContain('du Nord')
    }
  })

  it('moves nothing in the order of distance when it moves', async () => {
    const order = async (): Promise<string[]> => {
      const answer = await ask(`${api}/service_at_locations?postcode=G1R2S5&proximity=900000&per_page=500`)
      const { contents } = (await answer.json()) as { contents?: { id: string }[] }
      return (contents ?? []).map(({ id }) => id)
    }
    const before = await order()
    expect(before).toHaveLength(2)
    await db.admin.query(
      `UPDATE directory_withheld SET doc = doc || '{"latitude": 46.81, "longitude": -71.21}' WHERE record_id = $1`,
      [ids.location],
    )

    expect(await order()).toEqual(before)
  })

  it('moves nothing in the search sorted nearest first when it moves, for anyone', async () => {
    const pages = ['/fr/repertoire?lieu=Quebec&tri=proche', '/fr/repertoire.csv?lieu=Quebec&tri=proche']
    const orders = async (): Promise<string[][]> => {
      const found: string[][] = []
      for (const token of [null, stranger, coordinator])
        for (const path of pages) {
          const text = await (await ask(path, {}, token)).text()
          found.push([...new Set(text.match(/\bS\d{6,}\b|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g))])
        }
      return found
    }
    const before = await orders()
    expect(before.every((ids) => ids.length > 2)).toBe(true)
    await db.admin.query(
      `UPDATE directory_withheld SET doc = doc || '{"latitude": 46.81, "longitude": -71.21}' WHERE record_id = $1`,
      [ids.location],
    )
    await db.admin.query('UPDATE service_search SET points = null')
    await prepare(db.adminUrl)

    expect(await orders()).toEqual(before)
  })

  it('is in no table that search, lists and the API read, and not in the log', async () => {
    for (const table of ['directory_record', 'service_search', 'directory_word', 'directory_history']) {
      const { rows } = await db.admin.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${table} t`)
      expect(
        rows.flatMap(({ row }) => tracesIn(row)),
        table,
      ).toEqual([])
    }
    expect(logged.length).toBeGreaterThan(10_000)
    // How long a request took may be 46.918 ms.
    expect(tracesIn(logged.replace(/"durationMs":[\d.]+/g, ''))).toEqual([])
  })
})
