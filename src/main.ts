import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type App, createApp, hasDemo, loadDemo, prepare } from './app.ts'
import { icons } from './design/index.ts'
import { systemClock } from './kernel/clock.ts'
import { openDatabase } from './kernel/db/index.ts'
import { devReload } from './kernel/dev-reload.ts'
import { reachPostgres } from './kernel/external-postgres.ts'
import { lockFolder } from './kernel/folder-lock.ts'
import { createHealth } from './kernel/health.ts'
import { securityHeaders } from './kernel/http/headers.ts'
import { wholePages } from './kernel/http/whole-page.ts'
import { type Answerer, type HttpServer, startHttpServer } from './kernel/http-server.ts'
import { createLog } from './kernel/log.ts'
import { createMetrics } from './kernel/metrics.ts'
import { migrate, roleUrl } from './kernel/migrate.ts'
import { oneAtATime } from './kernel/one-at-a-time.ts'
import { startPostgres } from './kernel/postgres.ts'
import { root } from './kernel/root.ts'
import { loadAssets, onlyReads } from './kernel/serve-assets.ts'
import { type Settings, readSettings } from './kernel/settings.ts'

/** Stops the start with a sentence for the operator. */
class CannotStart extends Error {}

/** Turns what the kernel throws, a sentence or the system’s refusal of a file, into the sentence to stop with. */
const sayWhy = (error: unknown): never => {
  if (!(error instanceof Error)) throw error
  const { code, path } = error as NodeJS.ErrnoException
  const isForbidden = (code === 'EACCES' || code === 'EPERM') && path !== undefined
  const sentence = isForbidden
    ? `This user may not use ${path}: start Tisserin as the user who owns its data.`
    : error.message
  throw new CannotStart(sentence, { cause: error })
}

const say = (line: string): void => console.log(line)

/** What was opened, in order; closed in the opposite order. */
const closers: Array<() => Promise<void> | void> = []
let starting: Promise<void> = Promise.resolve()
let ending: Promise<void> | null = null

/** Ends everything that was opened, once, and the process with it; a start under way is let through first. */
function end(code: number): Promise<void> {
  ending ??= (async () => {
    const patience = setTimeout(() => process.exit(1), 40_000)
    await starting.catch(() => {})
    while (closers.length > 0) await closers.pop()?.()
    clearTimeout(patience)
    process.exit(code)
  })()
  return ending
}

const notYet = (): Response => new Response('Tisserin is starting.\n', { status: 503, headers: { 'retry-after': '2' } })

const isReading = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD'

/** Adds the headers that the answer does not set itself. */
function withHeaders(response: Response, headers: Record<string, string>): Response {
  if (wholePages.has(response)) return response
  for (const [name, value] of Object.entries(headers)) {
    if (!response.headers.has(name)) response.headers.set(name, value)
  }
  return response
}

async function listen(settings: Settings, answer: Answerer): Promise<HttpServer> {
  const { host, port } = settings
  try {
    return await startHttpServer({ host, port, answer })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new CannotStart(
        `Port ${port} of ${host} is already in use: stop the other program, or choose another PORT.`,
      )
    if (code === 'EACCES')
      throw new CannotStart(`This user may not listen on port ${port}: choose a PORT of 1024 or more.`)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new CannotStart(`HOST ${host} is not an address of this machine.`)
    throw error
  }
}

/** Starts the embedded database, or reaches the external one. @returns the administrator’s address */
async function openPostgres({ databaseUrl, dataFolder }: Settings): Promise<string> {
  if (databaseUrl !== null) {
    await reachPostgres(databaseUrl).catch(sayWhy)
    return databaseUrl
  }
  const postgres = await startPostgres({ dataFolder, say }).catch(sayWhy)
  closers.push(postgres.stop)
  return postgres.adminUrl
}

async function lockData({ databaseUrl, dataFolder }: Settings): Promise<void> {
  if (databaseUrl !== null) return
  const lock = await lockFolder(dataFolder, 3000).catch(sayWhy)
  if ('heldBy' in lock)
    throw new CannotStart(
      `Tisserin already runs on the data in ${dataFolder} (process ${lock.heldBy}): nothing was started.`,
    )
  closers.push(lock.release)
}

/** Brings what the product ships; the invented region too for a demonstration, and never served as anything else. */
async function loadContent(adminUrl: string, { isDemo, timeZone }: Settings): Promise<void> {
  if (isDemo) return loadDemo(adminUrl, { clock: systemClock, timeZone }).catch(sayWhy)
  if (await hasDemo(adminUrl))
    throw new CannotStart('This database holds the demonstration: start it with npm run demo, or give another one.')
  await prepare(adminUrl)
}

async function start(settings: Settings): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const log = createLog(settings.logLevel)
  process.on('uncaughtException', (error) => {
    log.error('stopped by an unexpected failure', { error })
    void end(1)
  })
  const metrics = createMetrics()
  const assets = loadAssets(import.meta.dirname, icons)
  let app: App | null = null
  const notStarted = (): Promise<never> => Promise.reject(new Error('starting'))
  let health = createHealth({ ping: notStarted, tryWrite: notStarted, version, keepMs: 0 })

  await lockData(settings)
  const answer: Answerer = async (request, connection) => {
    const { pathname } = new URL(request.url)
    const isOwnPath = pathname === '/healthz' || pathname === '/metrics'
    if (isOwnPath && !isReading(request)) return onlyReads(request)
    if (pathname === '/healthz') return health()
    if (pathname === '/metrics') return metrics.answer(request, connection.incoming.socket.remoteAddress)
    const file = assets.answer(request) ?? (settings.isDev ? devReload.answer(pathname) : null)
    if (file !== null) return file
    const page = (await app?.fetch(request, connection)) ?? notYet()
    return settings.isDev ? devReload.addTo(page) : page
  }
  const headers = securityHeaders({ https: settings.baseUrl?.startsWith('https:') ?? false, secret: false })
  const server = await listen(settings, async (request, connection) =>
    withHeaders(await answer(request, connection), headers),
  )
  closers.push(server.close)
  const baseUrl = settings.baseUrl ?? server.url.replace(/\/$/, '')

  const adminUrl = await openPostgres(settings)
  await oneAtATime(adminUrl, async () => {
    await migrate(adminUrl, join(root, 'db', 'migrations')).catch(sayWhy)
    await loadContent(adminUrl, settings)
  })
  const database = openDatabase({
    appUrl: roleUrl(adminUrl, 'tis_app'),
    gateUrl: roleUrl(adminUrl, 'tis_gate'),
    youthUrl: roleUrl(adminUrl, 'tis_youth'),
  })
  closers.push(database.close)
  health = createHealth({ ...database, version })

  app = await createApp({
    database,
    settings,
    baseUrl,
    log,
    observe: metrics.observe,
    assets: assets.names,
    jobUrl: roleUrl(adminUrl, 'tis_job'),
    keepsHours: true,
    clock: systemClock,
  })
  closers.push(app.close)
  // Requests end before the jobs, the pools and the database they use.
  closers.push(server.close)
  const setupLink = await app.setupLink()
  if (setupLink !== null) say(`Set up this instance: ${setupLink}`)
  say(`Tisserin ready: ${server.url}`)
}

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  if (!settings.ok) {
    for (const mistake of settings.mistakes) console.error(mistake)
    process.exit(1)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end(0))
  process.stdout.on('error', () => {}) // whoever read our lines is gone: no reason to stop serving
  process.on('disconnect', () => void end(0))
  starting = start(settings.value)
  try {
    await starting
  } catch (error) {
    console.error(error instanceof CannotStart ? error.message : error)
    await end(1)
  }
}

// The build runs the server so far and no further: see scripts/build.mjs.
if (!process.argv.includes('--compile-only')) await main()
