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

async function startMigrated(): Promise<Postgres> {
  const postgres = await startPostgres({ dataFolder: null, isTemporary: true })
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
