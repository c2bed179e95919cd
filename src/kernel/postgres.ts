import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import {
  type Program,
  type Runner,
  chooseRunner,
  isServerOf,
  makeOwnFolder,
  placeCluster,
  placeProgram,
  runBy,
} from './postgres-place.ts'

const majorVersion = '18'
const database = 'tisserin'

export type PostgresOptions = {
  /** Absolute path; created when missing. For a temporary server, null means a new folder of the system’s temporary one. */
  dataFolder: string | null
  /** For tests: nothing is flushed to the disk, and stopping erases everything. */
  isTemporary?: boolean
  /** Hears the sentences that the operator should read. */
  say?: (line: string) => void
}

export type Postgres = {
  /** Superuser’s address of the instance’s database. */
  adminUrl: string
  /** Ends the server cleanly; ends at once and erases its folder when it is temporary. */
  stop: () => Promise<void>
}

/** What a data folder remembers of its embedded server, in a file that only its owner reads. */
type Kept = { password: string; port: number; cluster: string }

const quiet = (): void => {}

/** A small machine’s settings: about 100 MB with twenty connections. Its log never repeats a value of a statement. */
const serverSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '48MB',
  work_mem: '8MB',
  maintenance_work_mem: '48MB',
  effective_cache_size: '512MB',
  min_wal_size: '48MB',
  max_wal_size: '512MB',
  io_method: 'sync',
  autovacuum_max_workers: '2',
  max_parallel_workers_per_gather: '0',
  max_logical_replication_workers: '0',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

const lastingSettings = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  logging_collector: 'on',
  log_directory: 'log',
  log_filename: 'postgres-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
}

const temporarySettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
  max_connections: '100',
}

const flagsOf = (settings: Record<string, string>): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])

function isPortFree(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.on('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? null) : null))
    })
  })
}

async function choosePort(preferred: number): Promise<number> {
  const port = (preferred > 0 ? await isPortFree(preferred) : null) ?? (await isPortFree(0))
  if (port === null) throw new Error('No TCP port of 127.0.0.1 is free for PostgreSQL.')
  return port
}

function initCluster(program: Program, runner: Runner, kept: Kept, isTemporary: boolean): void {
  const making = `${kept.cluster}.making`
  const passwordFile = `${kept.cluster}.password`
  mkdirSync(dirname(kept.cluster), { recursive: true })
  makeOwnFolder(making, runner)
  writeFileSync(passwordFile, kept.password, { mode: 0o600 })
  if (runner !== null) chownSync(passwordFile, runner.uid, runner.gid)
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8']
  const args = [
    '-D',
    making,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--wal-segsize=4',
    ...locale,
  ]
  const { status, stdout, stderr } = spawnSync(program.initdb, isTemporary ? [...args, '--no-sync'] : args, {
    ...runBy(runner),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  })
  rmSync(passwordFile, { force: true })
  if (status !== 0) throw new Error(`The database could not be created in ${kept.cluster}: ${stderr || stdout}`)
  renameSync(making, kept.cluster)
}

type Postmaster = { pid: number; isReady: boolean }

function readPostmaster(cluster: string): Postmaster | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), isReady: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}

function signal(pid: number | undefined, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(pid, name)
  } catch {
    // already gone
  }
}

/** Ends a server whose own Tisserin was killed, so that the new one starts with its own settings. */
async function stopOrphan(cluster: string): Promise<void> {
  const postmaster = readPostmaster(cluster)
  if (postmaster === null || !(postmaster.pid > 0)) return
  if (!isServerOf(cluster, postmaster.pid)) {
    // Left by a machine that lost power; PostgreSQL itself would take any process of that number for the server.
    rmSync(join(cluster, 'postmaster.pid'), { force: true })
    return
  }
  signal(postmaster.pid, 'SIGINT')
  for (let waited = 0; isServerOf(cluster, postmaster.pid); waited += 20) {
    if (waited === 20_000) signal(postmaster.pid, 'SIGQUIT')
    await delay(20)
  }
}

/** Ends PostgreSQL when this process’s end of the pipe closes, however it ends: tests must leave no server behind. */
const guardScript = 'exec 3<&0; "$@" & p=$!; (cat <&3 >/dev/null; kill -QUIT $p 2>/dev/null) & wait $p'

function spawnServer(program: Program, runner: Runner, kept: Kept, isTemporary: boolean): ChildProcess {
  const settings = {
    ...serverSettings,
    ...(isTemporary ? temporarySettings : lastingSettings),
    port: String(kept.port),
  }
  const args = ['-D', kept.cluster, ...flagsOf(settings)]
  const env = { PATH: process.env.PATH, LC_ALL: 'C' }
  return isTemporary
    ? spawn('/bin/sh', ['-c', guardScript, 'sh', program.postgres, ...args], {
        ...runBy(runner),
        env,
        stdio: ['pipe', 'ignore', 'pipe'],
      })
    : spawn(program.postgres, args, { ...runBy(runner), env, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
}

/** Starts the server and waits until it answers. @returns the process, or what it said before it ended */
async function launch(
  program: Program,
  runner: Runner,
  kept: Kept,
  isTemporary: boolean,
): Promise<ChildProcess | string> {
  const child = spawnServer(program, runner, kept, isTemporary)
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)))
  let hasEnded = false
  child.on('exit', () => (hasEnded = true))
  child.on('error', (error) => {
    said += error.message
    hasEnded = true
  })
  while (!hasEnded) {
    const postmaster = readPostmaster(kept.cluster)
    if (postmaster?.isReady && (isTemporary || postmaster.pid === child.pid)) return child
    await delay(10)
  }
  return said
}

async function ensureDatabase(kept: Kept): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(kept, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${database} TEMPLATE template0`)
  } finally {
    await client.end()
  }
}

const urlOf = ({ password, port }: Kept, name: string): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${name}`

function readKept(path: string): Kept | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Kept) : null
}

function writeKept(path: string, kept: Kept): void {
  writeFileSync(`${path}.new`, JSON.stringify(kept, null, 2), { mode: 0o600, flush: true })
  renameSync(`${path}.new`, path)
}

/** PostgreSQL’s user passes through the data folder without reading it. */
function makeDataFolder(folder: string, runner: Runner): void {
  if (existsSync(folder)) return
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, runner === null ? 0o700 : 0o711)
}

function checkVersion(cluster: string): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version !== majorVersion) {
    throw new Error(
      `The database in ${cluster} is of PostgreSQL ${version}, this Tisserin brings ${majorVersion}: ` +
        'back it up with the version that made it, then restore it here (docs/operations.md, Upgrade).',
    )
  }
}

/** Keeps the server running until `stop`: one that ends by itself or is killed is started again on the same port. */
function supervise(first: ChildProcess, relaunch: () => Promise<ChildProcess | string>, say: (line: string) => void) {
  let child = first
  let isStopping = false
  const ended = (): Promise<void> =>
    child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve()
      : new Promise((resolve) => child.once('exit', () => resolve()))
  const watch = (): void => {
    child.once('exit', () => void restart())
  }
  const restart = async (): Promise<void> => {
    if (isStopping) return
    say('The database stopped by itself; it is being started again.')
    for (let pauseMs = 100; !isStopping; pauseMs = Math.min(pauseMs * 2, 5000)) {
      const next = await relaunch()
      if (typeof next !== 'string') {
        child = next
        if (isStopping) signal(child.pid, 'SIGINT')
        else watch()
        return
      }
      await delay(pauseMs)
    }
  }
  watch()
  return {
    end: async (how: (child: ChildProcess) => void): Promise<void> => {
      isStopping = true
      how(child)
      await ended()
    },
  }
}

/**
 * Starts the PostgreSQL 18 that came with the packages, on a port of 127.0.0.1 kept for this data folder. A new folder
 * gets its own cluster, with a random administrator’s password. The caller holds the folder’s lock (folder-lock.ts).
 *
 * @throws Error whose message is a sentence for the operator
 */
export async function startPostgres({
  dataFolder,
  isTemporary = false,
  say = quiet,
}: PostgresOptions): Promise<Postgres> {
  const folder = dataFolder ?? mkdtempSync(join(tmpdir(), 'tisserin-'))
  const keptPath = join(folder, 'postgres.json')
  const known = readKept(keptPath)
  const runner = chooseRunner(known?.cluster ?? null)
  makeDataFolder(folder, runner)
  if (dataFolder === null && runner !== null) chmodSync(folder, 0o711)
  if (known === null && existsSync(join(folder, 'postgres'))) {
    throw new Error(
      `${keptPath} is missing: without it nobody can open the database of ${folder}. Put it back from your copy.`,
    )
  }
  const program = placeProgram(runner, say)
  const kept = known ?? {
    password: randomBytes(24).toString('base64url'),
    port: 0,
    cluster: placeCluster(folder, runner, say),
  }
  // A folder that was moved brings its cluster along.
  if (!existsSync(kept.cluster) && existsSync(join(folder, 'postgres', 'PG_VERSION')))
    kept.cluster = join(folder, 'postgres')
  const isNew = !existsSync(kept.cluster)
  if (isNew && known !== null && known.port > 0) {
    throw new Error(
      `The database of ${folder} is kept in ${kept.cluster}, which is missing: put it back, or restore a backup elsewhere.`,
    )
  }
  if (isNew) {
    writeKept(keptPath, kept)
    initCluster(program, runner, kept, isTemporary)
  } else {
    checkVersion(kept.cluster)
    await stopOrphan(kept.cluster)
  }

  const start = (): Promise<ChildProcess | string> => launch(program, runner, kept, isTemporary)
  let server: ChildProcess | string = ''
  for (let attempt = 0; attempt < 3 && typeof server === 'string'; attempt += 1) {
    kept.port = await choosePort(kept.port)
    server = await start()
  }
  if (typeof server === 'string')
    throw new Error(`PostgreSQL did not start in ${kept.cluster}: ${server.trim() || 'see its log there'}`)
  await ensureDatabase(kept)
  writeKept(keptPath, kept)

  const supervised = supervise(server, start, say)
  return {
    adminUrl: urlOf(kept, database),
    stop: async () => {
      await supervised.end((child) => (isTemporary ? child.stdin?.end() : signal(child.pid, 'SIGINT')))
      if (isTemporary) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
    },
  }
}
