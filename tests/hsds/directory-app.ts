import { createApp } from '../../src/app.ts'
import { hsds, loadDirectory } from '../../src/features/directory/index.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { asOwnerTx } from '../../src/kernel/as-owner.ts'
import { createLog } from '../../src/kernel/log.ts'
import type { TestClock } from '../clock.ts'
import { testDatabase, type TestDatabase } from '../database.ts'

const baseUrl = 'https://tisserin.example'
export const api = '/api/hsds/v3'

export interface DirectoryApp {
  db: TestDatabase
  /** Asks for a path of the API: `/services?page=2`. */
  get(path: string, headers?: Record<string, string>): Promise<Response>
  json(path: string, headers?: Record<string, string>): Promise<Record<string, unknown>>
  /** Asks for any address of the site. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  save(drafts: readonly hsds.RecordDraft[]): Promise<hsds.Saved>
  stop(): Promise<void>
}

interface DirectoryOptions {
  isShipped?: boolean
  /** The machine's unless told. */
  clock?: TestClock
}

/** The whole application on a database of its own that holds the shipped directory, unless told not to. */
export async function startDirectory({ isShipped = true, clock }: DirectoryOptions = {}): Promise<DirectoryApp> {
  const db = await testDatabase({ clock })
  if (isShipped) await loadDirectory(db.adminUrl)
  const app = await createApp({
    database: db.database,
    settings: { timeZone: 'America/Toronto', isDemo: false, isDev: false, smtpUrl: null },
    baseUrl,
    log: createLog('silent'),
    observe: () => undefined,
    assets: {},
    jobUrl: db.jobUrl,
    keepsHours: false,
    clock: clock ?? systemClock,
  })
  const fetch = async (path: string, init?: RequestInit): Promise<Response> =>
    app.fetch(new Request(`${baseUrl}${path}`, init))
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${api}${path}`, { headers })
  return {
    db,
    get,
    fetch,
    json: async (path, headers) => (await (await get(path, headers)).json()) as Record<string, unknown>,
    save: (drafts) => asOwnerTx(db.adminUrl, (tx) => hsds.saveRecords(tx, drafts, null)),
    async stop() {
      await app.close()
      await db.drop()
    },
  }
}
