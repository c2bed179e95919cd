import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { childEnvironment } from './child-environment.ts'
import type { Kept } from './postgres-cluster.ts'
import { type Program, type Runner, isServerOf, runBy } from './postgres-place.ts'

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

type Postmaster = { pid: number; isReady: boolean }

function readPostmaster(cluster: string): Postmaster | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), isReady: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}

export function signal(pid: number | undefined, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(pid, name)
  } catch {
    // already gone
  }
}

/** Ends a server whose own Tisserin was killed, so that the new one starts with its own settings. */
export async function stopOrphan(cluster: string): Promise<void> {
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
  const env = { ...childEnvironment(), LC_ALL: 'C' }
  return isTemporary
    ? spawn('/bin/sh', ['-c', guardScript, 'sh', program.postgres, ...args], {
        ...runBy(runner),
        env,
        stdio: ['pipe', 'ignore', 'pipe'],
      })
    : spawn(program.postgres, args, { ...runBy(runner), env, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
}

/** Starts the server and waits until it answers. @returns the process, or what it said before it ended */
export async function launch(
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

/** Keeps the server running until `stop`: one that ends by itself or is killed is started again on the same port. */
export function supervise(
  first: ChildProcess,
  relaunch: () => Promise<ChildProcess | string>,
  say: (line: string) => void,
) {
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
