import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TestProject } from 'vitest/node'
import { migrate } from '../src/kernel/migrate.ts'
import { startPostgres, type Postgres } from '../src/kernel/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser's address of the migrated database that every test database is copied from. Nobody connects to it. */
    templateUrl: string
    /** What was built of these very sources; null when they changed since. */
    builtFolder: string | null
  }
}

/** What the projects of this run share: each evaluates this file anew, so it is kept outside. */
type Shared = { folder: string | null; server: Promise<Postgres>; built: Promise<string | null>; users: number }
const run = globalThis as typeof globalThis & { tisserinTests?: Shared }

/** Linux keeps this folder in memory: a copy of the template costs 30 ms of CPU there, half a second on a usual disk. */
const inMemory = '/dev/shm'
const neededBytes = 2 * 1024 ** 3

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}`)

const erase = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** A folder in memory where there is room, else null. What a run that was killed left there is taken away first. */
function makeFolder(): string | null {
  if (!existsSync(inMemory)) return null
  for (const name of readdirSync(inMemory)) {
    const [, owner] = /^tisserin-tests-(\d+)-/.exec(name) ?? []
    if (owner && !isAlive(Number(owner))) erase(join(inMemory, name))
  }
  const { bavail, bsize } = statfsSync(inMemory)
  if (bavail * bsize < neededBytes) return null
  const folder = mkdtempSync(join(inMemory, `tisserin-tests-${process.pid}-`))
  for (const path of [folder, join(folder, 'server'), join(folder, 'tmp')]) {
    mkdirSync(path, { recursive: true })
    chmodSync(path, 0o711) // PostgreSQL's own user passes through
  }
  return folder
}

async function startMigrated(folder: string | null): Promise<Postgres> {
  const postgres = await startPostgres({ dataFolder: folder && join(folder, 'server'), isTemporary: true })
  await migrate(postgres.adminUrl, join(import.meta.dirname, '..', 'db', 'migrations'))
  return postgres
}

/** Where the server was built, when the sources are still those. `npm test` builds first; a run of vitest alone may not. */
async function findBuilt(): Promise<string | null> {
  const scripts = join(import.meta.dirname, '..', 'scripts')
  const { isBuilt } = (await import(pathToFileURL(join(scripts, 'built.mjs')).href)) as { isBuilt: () => boolean }
  return isBuilt() ? join(scripts, '..', 'dist') : null
}

function share(): Shared {
  const folder = makeFolder()
  return { folder, server: startMigrated(folder), built: findBuilt(), users: 0 }
}

/**
 * One real PostgreSQL for the whole run, started for the first project that needs it and erased after the last; it ends
 * with this process, however that ends. The servers that tests of the database start by themselves are put beside it.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const shared = (run.tisserinTests ??= share())
  shared.users += 1
  const { folder } = shared
  if (folder !== null && project.name === 'database')
    project.config.env = { ...project.config.env, TMPDIR: join(folder, 'tmp') }
  const postgres = await shared.server
  project.provide('templateUrl', postgres.adminUrl)
  project.provide('builtFolder', await shared.built)
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    delete run.tisserinTests
    await postgres.stop()
    if (folder !== null) erase(folder)
  }
}
