import type { ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Kept,
  choosePort,
  database,
  ensureDatabase,
  makeDataFolder,
  openCluster,
  readKept,
  urlOf,
  writeKept,
} from './postgres-cluster.ts'
import { chooseRunner, placeProgram } from './postgres-place.ts'
import { launch, signal, stopOrphan, supervise } from './postgres-server.ts'

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

const quiet = (): void => {}

const startAnyPort = async (kept: Kept, start: () => Promise<ChildProcess | string>): Promise<ChildProcess> => {
  let server: ChildProcess | string = ''
  for (let attempt = 0; attempt < 3 && typeof server === 'string'; attempt += 1) {
    kept.port = await choosePort(kept.port)
    server = await start()
  }
  if (typeof server !== 'string') return server
  throw new Error(`PostgreSQL did not start in ${kept.cluster}: ${server.trim() || 'see its log there'}`)
}

function chooseFolder(dataFolder: string | null): string {
  if (dataFolder !== null) return dataFolder
  const folder = mkdtempSync(join(tmpdir(), 'tisserin-'))
  chmodSync(folder, 0o711)
  return folder
}

/**
 * Starts the PostgreSQL 18 that came with the packages, on a port of 127.0.0.1 kept for this data folder. A new folder
 * gets its own cluster, with a random administrator’s password. The caller holds the folder’s lock (folder-lock.ts).
 *
 * @throws Error whose message is a sentence for the operator
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { dataFolder, isTemporary = false, say = quiet } = options
  const folder = chooseFolder(dataFolder)
  const runner = chooseRunner(readKept(folder)?.cluster ?? null)
  makeDataFolder(folder, runner, say)
  const program = placeProgram(runner, say)
  const kept = openCluster(folder, program, runner, { isTemporary, say })
  await stopOrphan(kept.cluster)

  const start = (): Promise<ChildProcess | string> => launch(program, runner, kept, isTemporary)
  const supervised = supervise(await startAnyPort(kept, start), start, say)
  const stop = async (): Promise<void> => {
    await supervised.end((child) => (isTemporary ? child.stdin?.end() : signal(child.pid, 'SIGINT')))
    if (!isTemporary) return
    for (const path of [kept.cluster, folder])
      rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  }
  try {
    await ensureDatabase(kept)
    writeKept(folder, kept)
  } catch (error) {
    await stop()
    throw error
  }
  return { adminUrl: urlOf(kept, database), stop }
}

/**
 * Administrator’s address of the embedded database of a data folder, for a program beside the running server.
 *
 * @returns null when the folder has no embedded database; an address does not tell that the server runs
 */
export function embeddedAdminUrl(dataFolder: string): string | null {
  const kept = readKept(dataFolder)
  return kept === null ? null : urlOf(kept, database)
}
