import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '../src/kernel/migrate.ts'
import { startPostgres } from '../src/kernel/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser's address of the migrated database that every test database is copied from. Nobody connects to it. */
    templateUrl: string
  }
}

/** One real PostgreSQL for the whole run, erased at its end; it ends with this process, however that ends. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres({ dataFolder: null, isTemporary: true })
  await migrate(postgres.adminUrl, join(import.meta.dirname, '..', 'db', 'migrations'))
  project.provide('templateUrl', postgres.adminUrl)
  return () => postgres.stop()
}
