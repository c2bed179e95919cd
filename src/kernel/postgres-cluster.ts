import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { type Program, type Runner, makeOwnFolder, placeCluster, runBy } from './postgres-place.ts'

const majorVersion = '18'
export const database = 'tisserin'

type ClusterOptions = { isTemporary: boolean; say: (line: string) => void }

/** What a data folder remembers of its embedded server, in a file that only its owner reads. */
export type Kept = {
  password: string
  port: number
  cluster: string
  /** The data folder itself, to know when it was moved or copied. */
  folder: string
}

export const urlOf = ({ password, port }: Kept, name: string): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${name}`

const usualCluster = (folder: string): string => join(folder, 'postgres')

const keptPath = (folder: string): string => join(folder, 'postgres.json')

const isRealFolder = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** A folder that was moved or copied brings along the cluster it holds. @returns null when it has no embedded database */
export function readKept(folder: string): Kept | null {
  const path = keptPath(folder)
  if (!existsSync(path)) return null
  const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept
  return isRealFolder(usualCluster(folder)) ? { ...kept, cluster: usualCluster(folder) } : kept
}

/** Root that starts someone’s instance leaves its files to that person. */
export function writeKept(folder: string, kept: Kept): void {
  const path = keptPath(folder)
  const text = JSON.stringify(kept, null, 2)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  writeFileSync(`${path}.new`, text, { mode: 0o600, flush: true })
  const { uid, gid } = statSync(folder)
  if (process.getuid?.() === 0) chownSync(`${path}.new`, uid, gid)
  renameSync(`${path}.new`, path)
}

/**
 * Makes the data folder its owner's alone (0700), also when it was there with wider rights. Started by root, PostgreSQL runs
 * as another user: its group alone passes through the folder, without reading it (0710).
 */
export function makeDataFolder(folder: string, runner: Runner, say: (line: string) => void): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid, gid, mode } = statSync(folder)
  const passing = runner === null || runner.uid === uid ? 0 : letGroupPass(folder, { uid, gid }, runner) ? 0o010 : 0o011
  const own = 0o700 | passing
  const isWide = (mode & 0o777 & ~own) !== 0
  if (isWide) narrow(folder, { mode, own }, say)
  else if (!existsSync(keptPath(folder))) chmodSync(folder, own)
}

/** Gives the folder to the group of PostgreSQL’s user. False where the file system refuses: then everyone may pass through. */
function letGroupPass(
  folder: string,
  { uid, gid }: { uid: number; gid: number },
  runner: NonNullable<Runner>,
): boolean {
  if (gid === runner.gid) return true
  try {
    chownSync(folder, uid, runner.gid)
    return true
  } catch {
    return false
  }
}

function narrow(folder: string, { mode, own }: { mode: number; own: number }, say: (line: string) => void): void {
  const found = `Others on this machine could read or enter ${folder} (${octal(mode)})`
  try {
    chmodSync(folder, own)
    say(`${found}: its rights are now ${octal(own)}.`)
  } catch {
    say(`${found}, and this user may not change it: have its owner run chmod ${octal(own)} ${folder}`)
  }
}

const octal = (mode: number): string => `0${(mode & 0o777).toString(8).padStart(3, '0')}`

function checkVersion(cluster: string): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version !== majorVersion) {
    throw new Error(
      `The database in ${cluster} is of PostgreSQL ${version}, this Tisserin brings ${majorVersion}: ` +
        'back it up with the version that made it, then restore it here (docs/operations.md, Upgrade).',
    )
  }
}

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

export async function choosePort(preferred: number): Promise<number> {
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

export async function ensureDatabase(kept: Kept): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(kept, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${database} TEMPLATE template0`)
  } finally {
    await client.end()
  }
}

/** A cluster kept elsewhere belongs to one data folder: a copy of that folder must not run on it too. */
function checkElsewhere(folder: string, kept: Kept): void {
  if (kept.folder !== folder && readKept(kept.folder)?.cluster === kept.cluster) {
    throw new Error(
      `${folder} is a copy of ${kept.folder}, whose database is kept in ${kept.cluster}: restore a backup here instead.`,
    )
  }
  if (kept.port > 0 && !existsSync(kept.cluster)) {
    throw new Error(
      `The database of ${folder} was kept in ${kept.cluster}, which is missing: put it back, or restore a backup elsewhere.`,
    )
  }
}

/** Finds the cluster of a data folder, or makes it; what it returns is ready to be served. */
export function openCluster(folder: string, program: Program, runner: Runner, options: ClusterOptions): Kept {
  const known = readKept(folder)
  const usual = usualCluster(folder)
  if (known === null && existsSync(usual)) {
    throw new Error(
      `${keptPath(folder)} is missing: without it nobody can open the database of ${folder}. Put it back from your copy.`,
    )
  }
  if (known !== null) checkElsewhere(folder, known)
  const kept: Kept = known
    ? { ...known, folder }
    : {
        password: randomBytes(24).toString('base64url'),
        port: 0,
        cluster: placeCluster(folder, runner),
        folder,
      }
  if (kept.cluster !== usual) {
    options.say(`PostgreSQL’s own user cannot reach ${folder}: the database is kept in ${kept.cluster}.`)
  }
  if (existsSync(kept.cluster)) {
    checkVersion(kept.cluster)
    return kept
  }
  writeKept(folder, kept)
  initCluster(program, runner, kept, options.isTemporary)
  if (kept.cluster !== usual) symlinkSync(kept.cluster, usual)
  return kept
}
