import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp, type App } from '../src/app.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { openDatabase, type Database } from '../src/kernel/db/index.ts'
import { createLog } from '../src/kernel/log.ts'
import { migrate, roleUrl } from '../src/kernel/migrate.ts'
import { startPostgres, type Postgres } from '../src/kernel/postgres.ts'
import { root } from '../src/kernel/root.ts'
import { aMembership, aNetwork, anOrganization, aPerson, aSession } from './people.ts'
import { openPool } from '../src/kernel/open-pool.ts'

const base = 'http://tisserin.invalid'

let folder: string
let postgres: Postgres
let database: Database
let app: App
let token: string
let organization: string

async function withAdmin<T>(work: (admin: pg.Pool) => Promise<T>): Promise<T> {
  const admin = openPool({ connectionString: postgres.adminUrl })
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}

beforeAll(async () => {
  const parent = mkdtempSync(join(tmpdir(), 'tisserin-away-'))
  chmodSync(parent, 0o755)
  folder = join(parent, 'data')
  postgres = await startPostgres({ dataFolder: folder })
  await migrate(postgres.adminUrl, join(root, 'db', 'migrations'))
  await withAdmin(async (admin) => {
    organization = await anOrganization(admin, { network: await aNetwork(admin), nameFr: 'Maison Trame' })
    const person = await aPerson(admin)
    await aMembership(admin, { organization, person, role: 'lead' })
    token = await aSession(admin, person)
  })
  const url = postgres.adminUrl
  database = openDatabase({
    appUrl: roleUrl(url, 'tis_app'),
    gateUrl: roleUrl(url, 'tis_gate'),
    youthUrl: roleUrl(url, 'tis_youth'),
  })
  app = await createApp({
    database,
    settings: { timeZone: 'America/Toronto', isDemo: false, isDev: false, smtpUrl: null },
    baseUrl: base,
    log: createLog('silent'),
    observe: () => undefined,
    assets: {},
    jobUrl: roleUrl(url, 'tis_job'),
    keepsHours: false,
    clock: systemClock,
  })
}, 300_000)

afterAll(async () => {
  await app.close()
  await database.close()
  await postgres.stop()
  rmSync(join(folder, '..'), { recursive: true })
})

async function ask(path: string, body?: URLSearchParams): Promise<{ status: number; text: string; retry: string }> {
  const response = await app.fetch(
    new Request(`${base}${path}`, {
      headers: { cookie: `tisserin=${token}` },
      ...(body ? { method: 'POST', body } : {}),
    }),
  )
  return { status: response.status, text: await response.text(), retry: response.headers.get('retry-after') ?? '' }
}

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const titleOf = (html: string): string => /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? ''

/** Runs `work` while nobody can read an organization; it hears when so many requests wait in the middle of their work. */
async function whileHeld(work: (waiting: (count: number) => Promise<void>) => Promise<void>): Promise<void> {
  const holder = new pg.Client({ connectionString: postgres.adminUrl })
  holder.on('error', () => undefined)
  await holder.connect()
  await holder.query('BEGIN; LOCK TABLE organization IN ACCESS EXCLUSIVE MODE')
  await work((count) =>
    withAdmin(async (admin) => {
      for (let seen = 0; seen < count;) {
        const { rows } = await admin.query<{ seen: number }>(
          `SELECT count(*)::int AS seen FROM pg_stat_activity WHERE wait_event_type = 'Lock'`,
        )
        seen = rows[0]?.seen ?? 0
      }
    }),
  )
}

/** How long the database stays away, and how long anyone waits at most to be told so: wall clock, in milliseconds. */
const away = { forMs: 10_000, toldWithinMs: 5_000 }

/** Asks again and again until so much time has passed. @returns each round of answers, and the longest that one took */
async function askUntil<T>(
  endsAt: number,
  round: readonly (() => Promise<T>)[],
): Promise<{ rounds: T[][]; longest: number }> {
  const rounds: T[][] = []
  let longest = 0
  while (performance.now() < endsAt) {
    rounds.push(
      await Promise.all(
        round.map(async (ask) => {
          const from = performance.now()
          const answer = await ask()
          longest = Math.max(longest, performance.now() - from)
          return answer
        }),
      ),
    )
    await pause(100) // people do not reload faster, and the machine has other tests to run
  }
  return { rounds, longest }
}

describe('a database that goes away for 10 seconds in the middle of requests', () => {
  it('is told as 503 in both languages, loses nothing, and comes back without a restart of the server', async () => {
    const edit = { fr: `/fr/organisations/${organization}/modifier`, en: `/en/organizations/${organization}/edit` }
    const page = await ask(edit.fr)
    const form = new URLSearchParams({
      csrf: hidden(page.text, 'csrf'),
      key: hidden(page.text, 'key'),
      version: hidden(page.text, 'version'),
      nameFr: 'Maison Chaîne',
      sector: 'community',
      regions: '04',
    })
    const cards = [`/fr/organisations/${organization}`, `/en/organizations/${organization}`]

    let cut: Awaited<ReturnType<typeof ask>>[] = []
    let goneAt = 0
    await whileHeld(async (waiting) => {
      const underWay = [...cards.map((path) => ask(path)), ask(edit.fr, form)]
      await waiting(underWay.length)
      goneAt = performance.now()
      await postgres.stop()
      cut = await Promise.all(underWay)
    })
    const toldAfter = performance.now() - goneAt
    const publicPages = await Promise.all(['/fr', '/en', '/fr/toi', '/en/you'].map((path) => ask(path)))
    const { rounds, longest } = await askUntil(goneAt + away.forMs, [
      ...cards.map((path) => () => ask(path)),
      () => ask(edit.fr, form),
    ])
    const wasAwayFor = performance.now() - goneAt
    postgres = await startPostgres({ dataFolder: folder })
    const back = await Promise.all(cards.map((path) => ask(path)))
    const sentAgain = await ask(edit.fr, form)

    console.log(
      `database away for ${Math.round(wasAwayFor)} ms: ${rounds.length} rounds, longest answer ${Math.round(longest)} ms`,
    )
    const [fr, en] = ['Le site revient dans un instant', 'The site will be back in a moment']
    expect(cut.map(({ status, text, retry }) => [status, titleOf(text), retry])).toEqual([
      [503, fr, '30'],
      [503, en, '30'],
      [503, fr, '30'],
    ])
    expect(toldAfter).toBeLessThan(away.toldWithinMs)
    const told = rounds.map((round) => round.map(({ status, text }) => `${status} ${titleOf(text)}`).join(', '))
    expect([...new Set(told)]).toEqual([`503 ${fr}, 503 ${en}, 503 ${fr}`])
    expect(rounds.length).toBeGreaterThan(10)
    expect(longest).toBeLessThan(away.toldWithinMs)
    expect(wasAwayFor).toBeGreaterThanOrEqual(away.forMs)
    expect(publicPages.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(back.map(({ status, text }) => [status, text.includes('Maison Trame')])).toEqual([
      [200, true],
      [200, false],
    ])
    expect(sentAgain.status).toBe(303)
    expect((await ask(cards[0] ?? '')).text).toContain('Maison Chaîne')
  }, 300_000)
})
