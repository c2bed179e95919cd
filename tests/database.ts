import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { openDatabase, type Database, type DatabaseOptions } from '../src/kernel/db/index.ts'
import { roleUrl } from '../src/kernel/migrate.ts'
import { setDatabaseClock, type TestClock } from './clock.ts'
import { openPool } from '../src/kernel/open-pool.ts'

/** Connections as the superuser, whom no policy holds back. */
export type Admin = pg.Pool

export interface TestDatabase {
  /** As the code reaches it: through tis_app, tis_gate and tis_youth. */
  database: Database
  /** The superuser, whom no policy holds back: to arrange and to look, never the thing tested. */
  admin: Admin
  adminUrl: string
  appUrl: string
  gateUrl: string
  youthUrl: string
  jobUrl: string
  /** Closes all of it and removes the database. Call it in `afterAll`. */
  drop(): Promise<void>
}

/** A machine at work on many tests is slow, and never overloaded. */
export const noHurry = { patienceMs: 60_000, shortPatienceMs: 60_000, mostWaiting: 10_000 }

/** @throws Error in a run where no project started PostgreSQL */
function templateUrl(): string {
  const url = inject('templateUrl') as string | undefined
  if (url === undefined) throw new Error('This project has no database: tests/projects.ts says which test is of which.')
  return url
}

const withName = (url: string, name: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).href

async function asSuperuser(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: withName(templateUrl(), 'postgres') })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** A copy does not keep the rights on the database itself; these are the ones of migration 0001. */
const restoreDatabaseRights = (name: string): string => `
  REVOKE ALL ON DATABASE ${name} FROM PUBLIC;
  GRANT CONNECT ON DATABASE ${name} TO tis_app, tis_gate, tis_youth, tis_job;
  GRANT CREATE ON DATABASE ${name} TO tis_owner`

interface DatabaseChoices {
  /** Of tis_app at most. */
  connections?: number | undefined
  /** Which its own follows; the machine's unless told. */
  clock?: TestClock | undefined
  /** How long requests wait for a connection; as long as it takes unless told. */
  line?: Pick<DatabaseOptions, 'patienceMs' | 'shortPatienceMs' | 'mostWaiting'>
}

const newName = (): string => `test_${randomBytes(8).toString('hex')}`

const nameOfTemplate = (): string => new URL(templateUrl()).pathname.slice(1)

const copy = (name: string, template: string): Promise<void> =>
  asSuperuser(async (client) => {
    await client.query('SELECT pg_advisory_lock(1)') // two copies of one template at once refuse each other
    // Nothing of this server outlives the run: a copy of the files is enough, nobody needs a log to repeat it from.
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`)
    await client.query(restoreDatabaseRights(name))
  })

/** A database of its own for one test file: migrated, empty, on the real PostgreSQL of this run. */
export async function testDatabase(choices: DatabaseChoices = {}): Promise<TestDatabase> {
  const name = newName()
  await copy(name, nameOfTemplate())
  return openedDatabase(name, choices)
}

/**
 * The same with what `fill` puts into a migrated one. The first of the run who asks for this `kind` fills it, under a lock;
 * whoever asks after it, in any process, has a copy.
 */
export async function copiedDatabase(
  kind: string,
  fill: (adminUrl: string) => Promise<unknown>,
): Promise<TestDatabase> {
  const name = newName()
  await asSuperuser(async (client) => {
    await client.query('SELECT pg_advisory_lock(2)')
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [kind])
    if (rowCount) return
    const making = newName()
    await copy(making, nameOfTemplate())
    await fill(withName(templateUrl(), making))
    await client.query(`ALTER DATABASE ${making} RENAME TO ${kind}`)
  })
  await copy(name, kind)
  return openedDatabase(name, {})
}

/** The same with what `fill` makes of an empty database, such as a restored backup. */
export async function filledDatabase(fill: (adminUrl: string) => Promise<unknown>): Promise<TestDatabase> {
  const { adminUrl } = await emptyDatabase()
  await fill(adminUrl)
  return openedDatabase(new URL(adminUrl).pathname.slice(1), {})
}

async function openedDatabase(
  name: string,
  { connections = 6, clock, line = {} }: DatabaseChoices,
): Promise<TestDatabase> {
  const adminUrl = withName(templateUrl(), name)
  const appUrl = roleUrl(adminUrl, 'tis_app')
  const gateUrl = roleUrl(adminUrl, 'tis_gate')
  const youthUrl = roleUrl(adminUrl, 'tis_youth')
  const admin = openPool({ connectionString: adminUrl, max: 4 })
  const follow = (instant: Date) => admin.query(setDatabaseClock(instant))
  if (clock) await follow(clock.now())
  clock?.followers.add(follow)
  const database = openDatabase({ appUrl, gateUrl, youthUrl, connections, ...noHurry, ...line })
  return {
    database,
    admin,
    adminUrl,
    appUrl,
    gateUrl,
    youthUrl,
    jobUrl: roleUrl(adminUrl, 'tis_job'),
    async drop() {
      clock?.followers.delete(follow)
      await database.close()
      await admin.end()
      await asSuperuser((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
    },
  }
}

/** An empty database, not migrated: to test what migrations do. */
export async function emptyDatabase(): Promise<{ adminUrl: string; drop(): Promise<void> }> {
  const name = `empty_${randomBytes(8).toString('hex')}`
  await asSuperuser((client) => client.query(`CREATE DATABASE ${name} TEMPLATE template0`))
  return {
    adminUrl: withName(templateUrl(), name),
    drop: () => asSuperuser((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)),
  }
}
