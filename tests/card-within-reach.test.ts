import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pagesOf, type Named } from '../e2e/feature-pages.ts'
import { createApp, features, routesOf, type App } from '../src/app.ts'
import { addresses, demoId } from '../src/features/network/index.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { pathOf } from '../src/kernel/http/address.ts'
import { href, type Route } from '../src/kernel/http/index.ts'
import { languages, type Language } from '../src/kernel/language.ts'
import { createLog } from '../src/kernel/log.ts'
import type { TestDatabase } from './database.ts'
import { demoDatabase } from './demo-database.ts'
import { matrixOf } from './matrix/matrix.ts'
import { aSession } from './people.ts'

// From every page that a professional opens once signed in, the card of whom to call is two taps away at most.

const timeout = 600_000
const mostTaps = 2
const baseUrl = 'http://tisserin.invalid'
/** People of the demonstration who differ by what they may open. */
const professionals = ['lead-courtepointe', 'coordinator', 'worker-courtepointe', 'reader-rapides'] as const

const { routes: routeRows } = await matrixOf(features)
const declared = await pagesOf(features)

let db: TestDatabase
let app: App
const things = new Map<string, readonly Named[]>()
beforeAll(async () => {
  db = await demoDatabase()
  app = await createApp({
    database: db.database,
    settings: { timeZone: 'America/Toronto', isDemo: false, isDev: false, smtpUrl: null },
    baseUrl,
    log: createLog('silent'),
    observe: () => undefined,
    assets: {},
    jobUrl: db.jobUrl,
    keepsHours: false,
    clock: systemClock,
  })
  for (const pages of declared)
    for (const [kind, found] of Object.entries((await pages.named?.(db.admin))?.things ?? {})) things.set(kind, found)
}, timeout)
afterAll(() => db.drop())

/**
 * Pages of people at work, by their access: whoever opens them is signed in. What anyone opens (public pages, those of young people) and
 * what one crosses before a session has an access of its own.
 */
const pagesAtWork = routesOf({ isDemo: false, isDev: false }).filter(
  ({ method, access }) => method === 'GET' && access !== 'anyone' && access !== 'visitor',
)

function namedBy({ id, address }: Route): readonly Named[] {
  const row = routeRows[id]
  if (row?.by === 'access' && row.params) return [{ ...row.params }]
  if (row?.by !== 'relation' || !address.fr.includes(':')) return [{}]
  return things.get(row.of) ?? [{}]
}

async function read(path: string, session: string): Promise<string | null> {
  const answer = await app.fetch(new Request(`${baseUrl}${path}`, { headers: { cookie: `tisserin=${session}` } }))
  const isPage = answer.status === 200 && answer.headers.get('content-type')?.startsWith('text/html')
  return isPage === true ? answer.text() : null
}

/** Taps from a page to a link that it has: one, and one more for each fold it stands in; null: it has none. */
function tapsWithin(html: string, to: string): number | null {
  const links = [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].filter(([, path]) => path === to)
  const taps = links.map(({ index }) => {
    const before = html.slice(0, index)
    return 1 + (before.match(/<details\b/g)?.length ?? 0) - (before.match(/<\/details>/g)?.length ?? 0)
  })
  return taps.length === 0 ? null : Math.min(...taps)
}

/** A professional who reads in a language; nothing that they read changes while they do. */
interface Reader {
  lang: Language
  session: string
  card: string
  /** Taps from a page to the card, by its path: many pages lead on to the same ones. */
  taps: Map<string, number | null>
}

async function tapsFrom(path: string, { session, card, taps }: Reader): Promise<number | null> {
  const known = taps.get(path)
  if (known !== undefined) return known
  const found = tapsWithin((await read(path, session)) ?? '', card)
  taps.set(path, found)
  return found
}

async function tapsToCard(html: string, reader: Reader): Promise<number> {
  const direct = tapsWithin(html, reader.card)
  if (direct !== null) return direct
  const links = new Set([...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)"/g)].map(([, path = '']) => path))
  for (const path of links) {
    const next = await tapsFrom(path, reader)
    if (next !== null) return next + 1
  }
  return Infinity
}

interface Page {
  route: Route
  params: Named
}

/** Of these pages, those that the reader may open, and those from which the card is far. */
async function walk(reader: Reader, pages: readonly Page[]): Promise<{ opened: Page[]; far: string[] }> {
  const { lang, session } = reader
  const opened: Page[] = []
  const far: string[] = []
  for (const { route, params } of pages) {
    const path = route.bare ? `${route.address.fr}?lang=${lang}` : pathOf(lang, route.address, params)
    const html = await read(path, session)
    if (html === null) continue
    opened.push({ route, params })
    if ((await tapsToCard(html, reader)) > mostTaps) far.push(path)
  }
  return { opened, far }
}

describe('the card of whom to call', () => {
  // Who may open a page is asked in French: the rules know of no language (tests/matrix).
  it.each(professionals)('is two taps away from every page of %s, in both languages', { timeout }, async (as) => {
    const session = await aSession(db.admin, demoId('person', as))
    const readerOf = (lang: Language): Reader => ({
      lang,
      session,
      card: href(lang, addresses.whoToCall),
      taps: new Map(),
    })
    const all = pagesAtWork.flatMap((route) => namedBy(route).map((params) => ({ route, params })))

    const french = await walk(readerOf('fr'), all)
    const english = await walk(readerOf('en'), french.opened)

    expect([...french.far, ...english.far]).toEqual([])
    expect(english.opened).toEqual(french.opened)
    const routes = new Set(french.opened.map(({ route }) => route.id))
    expect(routes.size).toBeGreaterThan(20)
    console.log(`${as}: the card within ${mostTaps} taps of ${routes.size} pages`)
  })
})

describe.each(languages)('the card of whom to call, %s', (lang) => {
  it('opens in one answer, with the specialist or who replaces them', async () => {
    const session = await aSession(db.admin, demoId('person', 'worker-courtepointe'))
    const html = (await read(href(lang, addresses.whoToCall), session)) ?? ''

    expect(html).toContain('Salimata Diallo')
    expect(html).toMatch(/href="(tel|mailto):/)
  })
})
