import { sql } from 'kysely'
import { frameOf } from './app/frame.tsx'
import { galleryRoutes } from './app/gallery/route.tsx'
import { problemPage } from './app/problem.tsx'
import { searchEngineRoutes } from './app/sitemap.ts'
import * as featureList from './feature-list.ts'
import { holdsDemo, refuseRealData, seedDemo } from './features/demo/index.ts'
import { setupLink } from './features/identity/index.ts'
import type { Clock } from './kernel/clock.ts'
import type { Database } from './kernel/db/index.ts'
import { inOrderOfNeeds, routesOfFeature, type Feature } from './kernel/feature/index.ts'
import type { Connection } from './kernel/http-server.ts'
import { dispatch, href, openGet, redirect, withQuery, type Deps, type Route } from './kernel/http/index.ts'
import { startJobs } from './kernel/jobs.ts'
import type { Log } from './kernel/log.ts'
import { merged } from './kernel/merged.ts'
import type { Metrics } from './kernel/metrics.ts'
import type { AssetNames } from './kernel/serve-assets.ts'
import type { Settings } from './kernel/settings.ts'

/** Every feature of the product, each after those it needs. */
export const features: readonly Feature[] = inOrderOfNeeds(Object.values(featureList))

export type AppDeps = {
  database: Database
  settings: Pick<Settings, 'timeZone' | 'isDemo' | 'isDev' | 'smtpUrl'>
  /** Where people reach us, without a trailing slash. */
  baseUrl: string
  log: Log
  /** Counts an answered request by route id, for /metrics. */
  observe: Metrics['observe']
  assets: AssetNames
  /** Connection address of role tis_job. */
  jobUrl: string
  clock: Clock
  /** Whether tasks run by themselves at their hours. A test runs them itself, at the hour of its clock. */
  keepsHours: boolean
  /** Other features than those of the product, in a test. */
  served?: readonly Feature[]
}

export type App = {
  fetch: (request: Request, connection?: Connection) => Response | Promise<Response>
  /** A one-time link to set the instance up; null once it has an operator. */
  setupLink: () => Promise<string | null>
  /** Ends the background jobs. */
  close: () => Promise<void>
}

const root = openGet('app.root', { fr: '/', en: '/' }, ({ lang }) => redirect(`/${lang}`), {
  needsData: false,
  bare: true,
})

/** What one kind of instance serves; elsewhere the addresses of a demonstration and of development do not exist. */
export const routesOf = (
  { isDemo, isDev }: Pick<Settings, 'isDemo' | 'isDev'>,
  served: readonly Feature[] = features,
): readonly Route[] => [
  root,
  ...searchEngineRoutes(served),
  ...served.filter(({ isDemoOnly }) => isDemo || !isDemoOnly).flatMap((feature) => routesOfFeature(feature, served)),
  ...(isDev ? galleryRoutes : []),
]

/** Every route of the product. The authorization matrix and the browser scans read this list. */
export const routes: readonly Route[] = routesOf({ isDemo: false, isDev: false })

/** Brings what the features ship into a migrated database, before anyone is served. */
export async function prepare(adminUrl: string): Promise<void> {
  for (const feature of features) await feature.prepare?.(adminUrl)
}

/**
 * The same, then the invented region: see features/demo.
 *
 * @throws Error when the database holds a real instance; then nothing was written
 */
export async function loadDemo(
  adminUrl: string,
  when: { clock: Clock; timeZone: string },
  seeded: readonly Feature[] = features,
): Promise<void> {
  await refuseRealData(seeded, adminUrl)
  await prepare(adminUrl)
  await seedDemo(seeded, adminUrl, when)
}

/** Whether a migrated database holds the invented region: such a database must only be served as a demonstration. */
export const hasDemo = (adminUrl: string): Promise<boolean> => holdsDemo(features, adminUrl)

/** Wires the features together. */
export async function createApp({
  database,
  settings,
  baseUrl,
  log,
  observe,
  assets,
  jobUrl,
  clock,
  keepsHours,
  served = features,
}: AppDeps): Promise<App> {
  for (const { load } of served) await load?.(database)
  const deps: Deps = {
    database,
    clock,
    timeZone: settings.timeZone,
    baseUrl,
    demo: settings.isDemo,
    dev: settings.isDev,
    mailLeaves: settings.smtpUrl !== null,
    secretKey: await readSecretKey(database),
  }
  const { frame, places } = frameOf(served, assets)
  const unseen = new Set(served.flatMap(({ unseenRoutes = [] }) => [...unseenRoutes]))
  const web = dispatch(routesOf(settings, served), deps, {
    frame,
    problem: problemPage,
    signInHref: (lang, next) => (places.signIn ? withQuery(href(lang, places.signIn.address), { next }) : `/${lang}`),
    homeHref: (lang) => (places.home ? href(lang, places.home) : `/${lang}`),
    observe({ requestId, routeId, method, status, durationMs, failure }) {
      if (unseen.has(routeId) && failure === undefined) return
      observe({ route: routeId, method, status, seconds: durationMs / 1000 })
      const fields = { requestId, route: routeId, method, status, durationMs: Math.round(durationMs) }
      if (failure === undefined) log.info('answered', fields)
      else log.error('failed', { ...fields, error: failure })
    },
  })
  const work = { clock, baseUrl, timeZone: settings.timeZone, secretKey: deps.secretKey }
  const tasks = merged(
    served.map((feature) => feature.tasks?.(work, served) ?? {}),
    'tasks',
  )
  const cron = keepsHours ? served.flatMap((feature) => feature.cron ?? []) : null
  const jobs = await startJobs({ jobUrl, smtpUrl: settings.smtpUrl, log, tasks, cron })
  return {
    fetch: (request, connection) => web.fetch(request, connection),
    setupLink: () => setupLink(deps),
    close: () => jobs.stop(),
  }
}

async function readSecretKey(database: Database): Promise<Buffer> {
  return database.asGate(async (tx) => {
    const { rows } = await sql<{ secret_key: Buffer }>`select secret_key from instance`.execute(tx)
    const key = rows[0]?.secret_key
    if (!key) throw new Error('the instance has no row: its database was not migrated')
    return key
  })
}
