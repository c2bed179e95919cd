import { addLoad, type Add, type FeatureBench } from '../../../bench/feature-bench.ts'
import { sql } from 'kysely'
import { serviceHref } from './addresses.ts'
import { searchOf } from './search/filters.ts'
import { findServices } from './search/queries.ts'
import { readWords } from './search/read-words.ts'
import { withScratch } from '../../kernel/as-owner.ts'
import { dayOf, systemClock } from '../../kernel/clock.ts'
import { openDatabase, type Database } from '../../kernel/db/index.ts'
import { roleUrl } from '../../kernel/migrate.ts'
import { fillDirectory } from './test-bench-data.ts'
import { measurePages } from '../../../bench/requests.ts'
import { measureCopy } from '../../../bench/copies.ts'
import { memoryMb, startServer } from '../../../bench/server.ts'

export const bench: FeatureBench = { measure: measureDirectory }

/** What people search, in the shares in which a coalition does: mostly a need and a place, some broad, some mistyped. */
const searches = [
  'q=h%C3%A9bergement+montr%C3%A9al',
  'q=fugue&age=15&region=06',
  'q=violence+conjugale&lieu=gatineau',
  'q=travail+de+rue+laval',
  'q=calacs+trois+rivieres',
  'q=mes+nudes+circulent',
  'q=agresion+sexuele+sherbrooke',
  'q=youth+shelter+gatineau',
  'q=maison+des+jeunes+joliette',
  'q=dormir+ce+soir&lieu=Qu%C3%A9bec&ouvert=1',
  'q=avocat+gratuit&region=16&langue=en',
  'q=clinique+jeunesse+sans+rendez-vous&avec=walk_in&lieu=Longueuil',
  'q=hebrgement&region=03',
  'q=suicide',
  'besoin=exploitation&region=03&ouvert=1',
  'q=je+sais+pas+o%C3%B9+aller+ce+soir&age=16',
]
/** The same words for all Quebec: the widest answers there are. */
const wide = ['q=jeunes', 'q=h%C3%A9bergement', 'besoin=mental-health', 'avec=free', 'q=youth', 'age=15']

interface Scale {
  services: number
  sqlMs: number
  httpMs: number
}

/** The directory at the sizes of the budgets, asked as people do. `only`: one of the sizes. */
async function measureDirectory(add: Add, only?: number): Promise<void> {
  const scales: Scale[] = [
    { services: 10_000, sqlMs: 50, httpMs: 150 },
    { services: 100_000, sqlMs: 150, httpMs: 400 },
  ]
  for (const scale of scales) if (only === undefined || only === scale.services) await measureScale(add, scale)
}

async function measureScale(add: Add, { services, sqlMs, httpMs }: Scale): Promise<void> {
  const server = await startServer()
  try {
    await fillDirectory(server.adminUrl, services, dayOf(systemClock.now(), 'America/Toronto'))
    await settle(server.adminUrl)
    const at = `${services.toLocaleString('en')} services`
    const database = openDatabase({
      appUrl: roleUrl(server.adminUrl, 'tis_app'),
      gateUrl: roleUrl(server.adminUrl, 'tis_gate'),
      youthUrl: roleUrl(server.adminUrl, 'tis_youth'),
      connections: 1,
    })
    try {
      for (const [kind, queries] of [
        ['ordinary searches', searches],
        ['widest searches', wide],
      ] as const) {
        const { p50, p95, p99 } = await timesOf(database, queries)
        add(
          `SQL of ${kind}, facets included, ${at}, p95 (p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms)`,
          p95,
          sqlMs,
          'ms',
        )
      }
    } finally {
      await database.close()
    }
    const one = await firstService(server.adminUrl)
    const pages: [string, string[], number, number][] = [
      ['ordinary searches', searches.map((query) => `/fr/repertoire?${query}`), httpMs, 20],
      ['widest searches', wide.map((query) => `/fr/repertoire?${query}`), httpMs, 20],
      ['the directory, nothing asked', ['/fr/repertoire', '/en/directory'], httpMs, 18],
      ['one service', [serviceHref('fr', { seq: one })], httpMs, 3],
      [
        'suggestions while typing',
        ['h%C3%A9', 'h%C3%A9ber', 'maison', 'travail+de+r', 'cal', 'tel'].map(
          (q) => `/fr/repertoire/suggestions?q=${q}`,
        ),
        50,
        20,
      ],
    ]
    for (const [what, paths, p95, cpu] of pages) {
      const load = await measurePages(
        paths.map((path) => `${server.url}${path}`),
        server,
      )
      add(
        `HTTP of ${what}, ${at}, p95 (p50 ${load.p50Ms.toFixed(1)} ms, p99 ${load.p99Ms.toFixed(1)} ms)`,
        load.p95Ms,
        p95,
        'ms',
      )
      if (services === 10_000) addLoad(add, `${what}, ${at}`, load, cpu)
    }
    const idleMb = memoryMb(server.pid)
    for (const ext of ['csv', 'json', 'xlsx']) {
      const file = await measureCopy(`${server.url}/fr/repertoire.${ext}`, server.pid)
      const said = `${(file.bytes / 1e6).toFixed(1)} MB in ${file.seconds.toFixed(1)} s`
      add(`CPU of the whole list as ${ext}, ${at}, ${said}`, file.cpuSeconds, services / 2000, 's')
      add(`memory it adds at its highest (PSS), ${ext}, ${at}`, file.highestMb - idleMb, 100, 'MB', 0)
    }
  } finally {
    await server.stop()
  }
}

const settle = (adminUrl: string): Promise<void> =>
  withScratch(adminUrl, async (query) => {
    await query('update instance set set_up_at = coalesce(set_up_at, sec.now())')
    await query('vacuum analyze')
  })

/** Its number, which its address is made of. */
const firstService = (adminUrl: string): Promise<string> =>
  withScratch(adminUrl, async (query) => {
    const [first] = await query<{ seq: string }>(
      'select r.seq from service_search s join directory_record r on r.id = s.service_id where s.town is not null order by s.service_id limit 1',
    )
    if (!first) throw new Error('no service of a town')
    return first.seq
  })

async function timesOf(
  database: Database,
  queries: readonly string[],
): Promise<{ p50: number; p95: number; p99: number }> {
  const now = systemClock.now()
  const today = dayOf(now, 'America/Toronto')
  const times: number[] = []
  for (let round = 0; round < 25; round += 1)
    for (const query of queries) {
      const search = searchOf(new URLSearchParams(query))
      const asked = readWords(search.q)
      const taken = await database.asSession(null, async (tx) => {
        await sql`select 1`.execute(tx)
        const from = performance.now()
        await findServices(tx, { search, asked, now, today })
        return performance.now() - from
      })
      if (round >= 5) times.push(taken)
    }
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
