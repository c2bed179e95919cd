import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { systemClock } from './clock.ts'
import { DamagedBackup, readBackup, writeBackup } from './backup-file.ts'
import { checkRecipients } from './backup-seal.ts'
import {
  type Digest,
  type PendingJob,
  type Sequence,
  type Table,
  addJobs,
  listPendingJobs,
  listSequences,
  listTables,
  readTable,
  sameEverywhere,
} from './backup-tables.ts'
import { type Migration, applyFirstMigrations, migrate, readMigrations } from './migrate.ts'

/** What a backup says of itself in its first line. */
type Heading = { tisserin: 1; version: string; createdAt: string; migrations: Migration[] }

export type BackupSummary = {
  version: string
  /** Instant at which the copied state was the instance’s. */
  createdAt: Date
  tables: number
  rows: number
}

/** The backup cannot go there; nothing was changed. The message is a sentence for the operator. */
class CannotRestore extends Error {}

async function withClient<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl })
  client.on('error', () => {}) // the query under way fails, and says so
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Copies a whole instance, running or not, to one file: every row of every table of ours, the sequences and the jobs that
 * wait, all as of one instant.
 *
 * @param adminUrl administrator’s address; a role that no row-level security holds back
 * @param options.recipients public keys of age for whom the file is encrypted; none: it is not
 * @throws UnfitKey for what is not such a key
 */
export async function backUp(
  adminUrl: string,
  options: { path: string; version: string; recipients?: readonly string[] },
): Promise<BackupSummary> {
  const { recipients = [] } = options
  checkRecipients(recipients)
  const file = writeBackup(options.path, recipients)
  try {
    return await withClient(adminUrl, async (client) => {
      await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${sameEverywhere}`)
      const createdAt = systemClock.now()
      const { version } = options
      const migrations = await readMigrations(client)
      await file.line({ tisserin: 1, version, createdAt: createdAt.toISOString(), migrations } satisfies Heading)
      const tables = await listTables(client)
      let rows = 0
      for (const table of tables) {
        await file.line({ table: table.name, columns: table.columns })
        const digest = await readTable(client, table, file.bytes)
        await file.line({ end: table.name, ...digest })
        rows += digest.rows
      }
      await file.line({ sequences: await listSequences(client), jobs: await listPendingJobs(client) })
      await file.finish()
      return { version, createdAt, tables: tables.length, rows }
    })
  } catch (error) {
    await file.abandon()
    throw error
  }
}

/** A file, and the secret keys that may open it. */
type Source = { path: string; identities: readonly string[] }

type Contents = {
  heading: Heading
  digests: Map<string, Digest>
  sequences: Sequence[]
  jobs: PendingJob[]
}

/** Reads a backup to its end and checks every table against its hash, before anything is touched. */
async function verify({ path, identities }: Source): Promise<Contents> {
  const digests = new Map<string, Digest>()
  let heading: Heading | null = null
  let rest: { sequences: Sequence[]; jobs: PendingJob[] } | null = null
  let hash = createHash('sha256')
  for await (const part of readBackup(path, identities)) {
    if ('bytes' in part) {
      hash.update(part.bytes)
      continue
    }
    const { line } = part
    if (heading === null) {
      if (line['tisserin'] !== 1) throw new DamagedBackup('This file is not a Tisserin backup.')
      heading = line as Heading
    } else if (typeof line['table'] === 'string') {
      hash = createHash('sha256')
    } else if (typeof line['end'] === 'string') {
      const { end, rows, sha256 } = line as Digest & { end: string }
      if (hash.digest('hex') !== sha256)
        throw new DamagedBackup(`This backup is altered: table ${end} is not what was written.`)
      digests.set(end, { rows, sha256 })
    } else {
      rest = line as { sequences: Sequence[]; jobs: PendingJob[] }
    }
  }
  if (heading === null || rest === null) throw new DamagedBackup('This backup is cut short.')
  return { heading, digests, ...rest }
}

/** An instance in which nobody has done anything yet may be replaced without asking. */
async function isUntouched(client: pg.Client): Promise<boolean> {
  const { rows: found } = await client.query<{ exists: boolean }>(
    `SELECT to_regclass('public.schema_migration') IS NOT NULL AS exists`,
  )
  if (!found[0]?.exists) return true
  const { rows } = await client.query<{ isUsed: boolean }>(`
    SELECT EXISTS (SELECT FROM public.audit_event) OR EXISTS (SELECT FROM public.instance WHERE set_up_at IS NOT NULL) AS "isUsed"`)
  return rows[0]?.isUsed === false
}

async function refuseWhenServed(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ count: number }>(`
    SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND usename LIKE 'tis\\_%'`)
  if ((rows[0]?.count ?? 0) > 0) throw new CannotRestore('Tisserin is running on this database: stop it, then restore.')
}

/** What ended for good in the instance that is replaced: a backup does not bring it back to life. */
async function readTombstones(client: pg.Client): Promise<string> {
  const { rows: found } = await client.query<{ exists: boolean }>(
    `SELECT to_regprocedure('sec.tombstones()') IS NOT NULL AS exists`,
  )
  if (!found[0]?.exists) return '[]'
  const { rows } = await client.query<{ tombstones: string }>('SELECT sec.tombstones()::text AS tombstones')
  return rows[0]?.tombstones ?? '[]'
}

async function emptyDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT quote_ident(nspname) AS name FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'`)
  for (const { name } of rows) await client.query(`DROP SCHEMA ${name} CASCADE`)
  await client.query('CREATE SCHEMA public')
}

async function loadTables(client: pg.Client, { path, identities }: Source): Promise<void> {
  let copying: { stream: ReturnType<typeof copyFrom>; done: Promise<void> } | null = null
  for await (const part of readBackup(path, identities)) {
    if ('bytes' in part) {
      if (copying !== null && !copying.stream.write(part.bytes))
        await Promise.race([once(copying.stream, 'drain'), copying.done])
      continue
    }
    const { table, columns, end } = part.line
    if (typeof table === 'string' && Array.isArray(columns)) {
      const stream = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`))
      copying = { stream, done: finished(stream) }
      copying.done.catch(() => {}) // told where it is awaited
    } else if (typeof end === 'string' && copying !== null) {
      copying.stream.end()
      await copying.done
      copying = null
    }
  }
}

async function checkLoaded(client: pg.Client, tables: readonly Table[], digests: Contents['digests']): Promise<void> {
  for (const table of tables) {
    const wanted = digests.get(table.name)
    const { rows, sha256 } = await readTable(client, table)
    if (wanted?.rows !== rows || wanted.sha256 !== sha256) {
      throw new CannotRestore(`Table ${table.name} did not come back as it was: nothing was kept of this restore.`)
    }
  }
}

/** Rebuilds the schema that the backup had, fills it, and compares every table with its hash; all of it or nothing. */
async function loadInto(client: pg.Client, source: Source, contents: Contents, folder: string): Promise<void> {
  await client.query('BEGIN')
  try {
    await emptyDatabase(client)
    await applyFirstMigrations(client, folder, contents.heading.migrations)
    await client.query(`${sameEverywhere}; SET LOCAL session_replication_role = replica`)
    const tables = await listTables(client)
    const names = tables.map(({ name }) => name)
    if (names.join() !== [...contents.digests.keys()].join())
      throw new CannotRestore('The tables of this backup are not those of its version.')
    await client.query(`TRUNCATE ${names.join(', ')}`)
    await loadTables(client, source)
    for (const { name, value, isCalled } of contents.sequences) {
      await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [name, value, isCalled])
    }
    await checkLoaded(client, tables, contents.digests)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    if (error instanceof Error && 'code' in error && error.code === '42501') {
      throw new CannotRestore('The role of DATABASE_URL must be a superuser to restore.', { cause: error })
    }
    throw error
  }
}

/**
 * Makes a database the copy of a backup, then brings it to the schema of this version. The backup is read and checked to
 * its end first, and what was loaded is compared with it, table by table, before anything is kept. Then it closes what a
 * copy would open again: sessions, steps and links of the day of the backup serve nobody; and it holds its mail until the
 * operator says that this instance is the one. What the replaced instance knew to be over stays over (`sec.bury`).
 *
 * @param adminUrl administrator’s address, a superuser
 * @param options.isForced replaces an instance in use
 * @param options.identities secret keys of age, for an encrypted backup
 * @throws DamagedBackup, UnfitKey, CannotRestore: nothing was changed
 */
export async function restore(
  adminUrl: string,
  options: { path: string; migrationsFolder: string; isForced: boolean; identities?: readonly string[] },
): Promise<BackupSummary> {
  const { path, migrationsFolder, identities = [] } = options
  const source = { path, identities }
  const contents = await verify(source)
  const tombstones = await withClient(adminUrl, async (client) => {
    await refuseWhenServed(client)
    if (!options.isForced && !(await isUntouched(client))) {
      throw new CannotRestore('This database holds an instance in use: add --force to replace all that it holds.')
    }
    const ended = await readTombstones(client)
    await loadInto(client, source, contents, migrationsFolder)
    return ended
  })
  await migrate(adminUrl, migrationsFolder)
  await withClient(adminUrl, async (client) => {
    await client.query('SELECT sec.close_doors(), sec.hold_mail(true), sec.bury($1::jsonb)', [tombstones])
    await addJobs(client, contents.jobs)
  })
  const { version, createdAt } = contents.heading
  const rows = [...contents.digests.values()].reduce((sum, digest) => sum + digest.rows, 0)
  return { version, createdAt: new Date(createdAt), tables: contents.digests.size, rows }
}
