import { createApp, type AppDeps } from '../src/app.ts'
import { icons } from '../src/design/index.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { startHttpServer } from '../src/kernel/http-server.ts'
import { createLog } from '../src/kernel/log.ts'
import { loadAssets } from '../src/kernel/serve-assets.ts'
import { testDatabase, type TestDatabase } from '../tests/database.ts'
import { demoDatabase } from '../tests/demo-database.ts'
import { builtAssets } from './assets.ts'

/** A mail as it waits in the outbox. */
export interface OutboxMail {
  id: string
  recipient: string
  language: 'fr' | 'en'
  template: string
  subject: string
  body_text: string
  body_html: string
}

export interface RunningApp extends TestDatabase {
  /** Where the browser goes, without a trailing slash. A name, not a number: passkeys need one. */
  baseUrl: string
  /** Every mail written so far, oldest first. None has left: no mail server is set. */
  outbox(): Promise<OutboxMail[]>
  /** A new one-time link for the first setup; null once there is an operator. */
  setupLink(): Promise<string | null>
  /** Ends the server and removes its database. Call it in `afterAll`. */
  stop(): Promise<void>
}

export interface StartOptions {
  /** Serves the demonstration network, as `npm run demo` does. */
  demo?: boolean
  settings?: Partial<AppDeps['settings']>
  /** What it serves; a new one unless told. */
  db?: TestDatabase
}

/** The whole application behind a real HTTP server, on a database of its own. */
export async function startApp({ demo = false, settings = {}, db: given }: StartOptions = {}): Promise<RunningApp> {
  const db = given ?? (await (demo ? demoDatabase() : testDatabase()))
  const assets = loadAssets(await builtAssets(), icons)
  let answer:
    | ((
        request: Request,
        connection: Parameters<Awaited<ReturnType<typeof createApp>>['fetch']>[1],
      ) => Response | Promise<Response>)
    | null = null
  const server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    answer: (request, connection) =>
      assets.answer(request) ?? answer?.(request, connection) ?? new Response(null, { status: 503 }),
  })
  const baseUrl = `http://localhost:${server.port}`
  const app = await createApp({
    database: db.database,
    settings: { timeZone: 'America/Toronto', isDemo: demo, isDev: false, smtpUrl: null, ...settings },
    baseUrl,
    log: createLog('silent'),
    observe: () => undefined,
    assets: assets.names,
    jobUrl: db.jobUrl,
    keepsHours: false,
    clock: systemClock,
  })
  answer = app.fetch
  return {
    ...db,
    baseUrl,
    async outbox() {
      const { rows } = await db.admin.query<OutboxMail>(
        'SELECT id, recipient, language, template, subject, body_text, body_html FROM mail_message ORDER BY created_at, id',
      )
      return rows
    },
    setupLink: () => app.setupLink(),
    async stop() {
      await server.close()
      await app.close()
      await db.drop()
    },
  }
}
