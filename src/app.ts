import { sql } from 'kysely'
import { frame } from './app/frame.tsx'
import { galleryRoutes } from './app/gallery/route.tsx'
import { problemPage } from './app/problem.tsx'
import { routes as demoRoutes } from './features/demo/index.ts'
import { directoryCron, directoryTasks, routes as directoryRoutes } from './features/directory/index.ts'
import { routes as hsdsRoutes } from './features/hsds/index.ts'
import { addresses as identity, routes as identityRoutes, setupLink } from './features/identity/index.ts'
import { routes as networkRoutes } from './features/network/index.ts'
import { loadCatalogues, planCron, planTasks, routes as planRoutes } from './features/plan/index.ts'
import { addresses as today, routes as todayRoutes } from './features/today/index.ts'
import { routes as welcomeRoutes, unseenRoutes } from './features/welcome/index.ts'
import type { Clock } from './kernel/clock.ts'
import type { Database } from './kernel/db/index.ts'
import type { Connection } from './kernel/http-server.ts'
import { dispatch, href, openGet, redirect, withQuery, type Deps, type Route } from './kernel/http/index.ts'
import { startJobs } from './kernel/jobs.ts'
import type { Log } from './kernel/log.ts'
import type { Metrics } from './kernel/metrics.ts'
import type { AssetNames } from './kernel/serve-assets.ts'
import type { Settings } from './kernel/settings.ts'

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
}

export type App = {
  fetch: (request: Request, connection?: Connection) => Response | Promise<Response>
  /** A one-time link to set the instance up; null once it has an operator. */
  setupLink: () => Promise<string | null>
  /** Ends the background jobs. */
  close: () => Promise<void>
}

/** Every route of the product. The authorization matrix and the browser scans read this list. */
export const routes: readonly Route[] = [
  openGet('app.root', { fr: '/', en: '/' }, ({ lang }) => redirect(`/${lang}`), { needsData: false, bare: true }),
  ...welcomeRoutes,
  ...identityRoutes,
  ...todayRoutes,
  ...networkRoutes,
  ...planRoutes,
  ...directoryRoutes,
  ...hsdsRoutes,
]

/** What one kind of instance serves besides; elsewhere these addresses do not exist. */
export const routesOf = ({ isDemo, isDev }: Pick<Settings, 'isDemo' | 'isDev'>): readonly Route[] => [
  ...routes,
  ...(isDemo ? demoRoutes((lang) => href(lang, today.today)) : []),
  ...(isDev ? galleryRoutes : []),
]

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
}: AppDeps): Promise<App> {
  await loadCatalogues(database)
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
  const web = dispatch(routesOf(settings), deps, {
    frame: (request, answer) => frame(request, answer, assets),
    problem: problemPage,
    signInHref: (lang, next) => withQuery(href(lang, identity.signIn), { next }),
    homeHref: (lang) => href(lang, today.today),
    observe({ requestId, routeId, method, status, durationMs, failure }) {
      if (unseenRoutes.has(routeId) && failure === undefined) return
      observe({ route: routeId, method, status, seconds: durationMs / 1000 })
      const fields = { requestId, route: routeId, method, status, durationMs: Math.round(durationMs) }
      if (failure === undefined) log.info('answered', fields)
      else log.error('failed', { ...fields, error: failure })
    },
  })
  const tasks = {
    ...planTasks({ clock, baseUrl, timeZone: settings.timeZone, secretKey: deps.secretKey }),
    ...directoryTasks({ clock, baseUrl, timeZone: settings.timeZone, secretKey: deps.secretKey }),
  }
  const cron = [...planCron, ...directoryCron]
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
