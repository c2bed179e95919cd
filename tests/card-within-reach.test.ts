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

async function tapsToCard(html: string, lang: Language, session: string): Promise<number> {
  const card = href(lang, addresses.whoToCall)
  const direct = tapsWithin(html, card)
  if (direct !== null) return direct
  const links = new Set([...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)"/g)].map(([, path = '']) => path))
  for (const path of links) {
    const next = tapsWithin((await read(path, session)) ?? '', card)
    if (next !== null) return next + 1
  }
  return Infinity
}

describe.each(languages)('the card of whom to call, %s', (lang) => {
  it.each(professionals)('is two taps away from every page of %s', { timeout }, async (as) => {
    const session = await aSession(db.admin, demoId('person', as))
    const far: string[] = []
    const opened = new Set<string>()
    for (const route of pagesAtWork)
      for (const params of namedBy(route)) {
        const path = route.bare ? `${route.address.fr}?lang=${lang}` : pathOf(lang, route.address, params)
        const html = await read(path, session)
        if (html === null) continue
        opened.add(route.id)
        if ((await tapsToCard(html, lang, session)) > mostTaps) far.push(path)
      }

    expect(far).toEqual([])
    expect(opened.size).toBeGreaterThan(20)
    console.log(`${as}, ${lang}: the card within ${mostTaps} taps of ${opened.size} pages`)
  })

  it('opens in one answer, with the specialist or who replaces them', async () => {
    const session = await aSession(db.admin, demoId('person', 'worker-courtepointe'))
    const html = (await read(href(lang, addresses.whoToCall), session)) ?? ''

    expect(html).toContain('Salimata Diallo')
    expect(html).toMatch(/href="(tel|mailto):/)
  })
})
