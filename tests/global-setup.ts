import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '../src/kernel/migrate.ts'
import { startPostgres, type Postgres } from '../src/kernel/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser's address of the migrated database that every test database is copied from. Nobody connects to it. */
    templateUrl: string
  }
}

/** The server of this run, and the projects that use it: each evaluates this file anew, so both are kept outside. */
type Shared = { server: Promise<Postgres>; users: number }
const run = globalThis as typeof globalThis & { tisserinTests?: Shared }

/** Linux keeps this folder in memory: a copy of the template costs 30 ms of CPU there, half a second on a usual disk. */
const inMemory = '/dev/shm'
const neededBytes = 2 * 1024 ** 3

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}`)

/** A folder for the server: in memory where there is room, null for the system's usual place. */
function makeFolder(): string | null {
  if (!existsSync(inMemory)) return null
  for (const name of readdirSync(inMemory)) {
    const [, owner] = /^tisserin-tests-(\d+)-/.exec(name) ?? []
    if (owner && !isAlive(Number(owner))) rmSync(join(inMemory, name), { recursive: true, force: true })
  }
  const { bavail, bsize } = statfsSync(inMemory)
  if (bavail * bsize < neededBytes) return null
  const folder = mkdtempSync(join(inMemory, `tisserin-tests-${process.pid}-`))
  chmodSync(folder, 0o711)
  return folder
}

async function startMigrated(): Promise<Postgres> {
  const postgres = await startPostgres({ dataFolder: makeFolder(), isTemporary: true })
  await migrate(postgres.adminUrl, join(import.meta.dirname, '..', 'db', 'migrations'))
  return postgres
}

/**
 * One real PostgreSQL for the whole run, started for the first project that needs it and erased after the last; it ends
 * with this process, however that ends.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const shared = (run.tisserinTests ??= { server: startMigrated(), users: 0 })
  shared.users += 1
  const postgres = await shared.server
  project.provide('templateUrl', postgres.adminUrl)
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    delete run.tisserinTests
    await postgres.stop()
  }
}
