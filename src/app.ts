import type { Database } from './kernel/db/index.ts'
import type { Connection } from './kernel/http-server.ts'
import type { Log } from './kernel/log.ts'
import type { Metrics } from './kernel/metrics.ts'
import type { AssetNames } from './kernel/serve-assets.ts'
import type { Settings } from './kernel/settings.ts'

export type AppDeps = {
  database: Database
  settings: Settings
  /** Where people reach us, without a trailing slash. */
  baseUrl: string
  log: Log
  /** Counts an answered request by route id, for /metrics. */
  observe: Metrics['observe']
  assets: AssetNames
  /** Connection address of role tis_job. */
  jobUrl: string
}

export type App = {
  fetch: (request: Request, connection: Connection) => Response | Promise<Response>
  /** A one-time link to set the instance up; null once it has an operator. */
  setupLink: () => Promise<string | null>
  /** Ends the background jobs. */
  close: () => Promise<void>
}

export async function createApp(_deps: AppDeps): Promise<App> {
  return {
    fetch: () => new Response('<!doctype html><title>Tisserin</title>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    setupLink: async () => null,
    close: async () => {},
  }
}
