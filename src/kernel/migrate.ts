import { createHash, hkdfSync } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { openPool } from './open-pool.ts'

/** The application’s own roles; migrations 0001 and 0072 create them, without a password. */
const appRoles = ['tis_app', 'tis_gate', 'tis_youth', 'tis_job'] as const
export type AppRole = (typeof appRoles)[number]

/** Any fixed number that no other program of the database uses. */
const migrationLock = 7_433_920_117

const rolePassword = (adminPassword: string, role: AppRole): string =>
  Buffer.from(hkdfSync('sha256', adminPassword, 'tisserin', `role ${role}`, 32)).toString('base64url')

/**
 * Address of the same database for one of the application’s roles. Its password derives (HKDF-SHA-256) from the
 * administrator’s, so that several processes share it and nothing has to be stored. Roles belong to a whole PostgreSQL
 * server: two instances on one server must have administrators with the same password.
 */
export function roleUrl(adminUrl: string, role: AppRole): string {
  const url = new URL(adminUrl)
  const password = rolePassword(decodeURIComponent(url.password), role)
  url.username = role
  url.password = password
  return url.href
}

export type Migration = { name: string; sha256: string }

/** The files of a folder, in their order, with their text. */
const readFolder = (folder: string): Array<Migration & { sql: string }> =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    })

/** The migrations that a database has had, in their order. */
export async function readMigrations(client: pg.Client): Promise<Migration[]> {
  const { rows } = await client.query<Migration>(
    'SELECT name, sha256 FROM public.schema_migration ORDER BY name COLLATE "C"',
  )
  return rows
}

/**
 * Roles are shared by all databases of a server, where another process may be setting the same ones: what it kept from being
 * done is taken back by `undo`, and done again.
 */
async function besideOthers(work: () => Promise<unknown>, undo?: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work()
      return
    } catch (error) {
      if (attempt === 10 || !String(error).includes('concurrently updated')) throw error
      await undo?.()
      await delay(20 * attempt)
    }
  }
}

async function applyFile(client: pg.Client, { name, sql, sha256 }: Migration & { sql: string }): Promise<void> {
  try {
    await client.query('SAVEPOINT file')
    await besideOthers(
      () => client.query(sql),
      () => client.query('ROLLBACK TO SAVEPOINT file'),
    )
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`Migration ${name} failed: ${why}`, { cause: error })
  }
  await client.query('RESET ROLE')
  await client.query('INSERT INTO public.schema_migration (name, sha256) VALUES ($1, $2)', [name, sha256])
}

/**
 * Rebuilds, in the caller’s transaction, the schema that an empty database had after exactly these migrations.
 *
 * @throws Error when this version does not know them all
 */
export async function applyFirstMigrations(
  client: pg.Client,
  folder: string,
  wanted: readonly Migration[],
): Promise<void> {
  await client.query(createRegister)
  const files = readFolder(folder)
  for (const [index, { name, sha256 }] of wanted.entries()) {
    const file = files[index]
    if (file?.name !== name || file.sha256 !== sha256) {
      throw new Error(
        `Migration ${name} is not the one of this version: restore with the version that made the backup.`,
      )
    }
    await applyFile(client, file)
  }
}

const createRegister = `
  CREATE TABLE IF NOT EXISTS public.schema_migration (
    name text PRIMARY KEY,
    sha256 text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  );
  COMMENT ON TABLE public.schema_migration IS 'Which migrations this database has received';
  COMMENT ON COLUMN public.schema_migration.name IS 'public: file name in db/migrations';
  COMMENT ON COLUMN public.schema_migration.sha256 IS 'public: hash of the file, which must never change again';
  COMMENT ON COLUMN public.schema_migration.applied_at IS 'public: when it was applied';
  ALTER TABLE public.schema_migration ENABLE ROW LEVEL SECURITY;
  ALTER TABLE public.schema_migration FORCE ROW LEVEL SECURITY;
`

/** What no role of ours has, and a limit left by somebody must not give or keep: none passes row-level security. */
const bareRole =
  "NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION NOINHERIT CONNECTION LIMIT -1 VALID UNTIL 'infinity'"

/** Settings that, left on a database or on all roles, would lock everyone out or lead our statements elsewhere. */
const strandingSettings = [
  'row_security',
  'role',
  'session_authorization',
  'search_path',
  'default_transaction_read_only',
]

/**
 * Gives the application’s roles their passwords, and takes from them what somebody may have left: a role may change its own
 * settings, so that one statement (`ALTER ROLE tis_app SET row_security = off`) would otherwise lock everyone out for good.
 */
async function setRoles(client: pg.Client, adminPassword: string): Promise<void> {
  const { rows: found } = await client.query<{ name: string }>('SELECT quote_ident(current_database()) AS name')
  const database = found[0]?.name ?? ''
  const { rows } = await client.query<{ rolname: AppRole | 'tis_owner' }>(
    'SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)',
    [[...appRoles, 'tis_owner']],
  )
  for (const { rolname } of rows) {
    const signsIn =
      rolname === 'tis_owner' ? 'NOLOGIN PASSWORD NULL' : `LOGIN PASSWORD '${rolePassword(adminPassword, rolname)}'`
    await alter(client, `ALTER ROLE ${rolname} ${signsIn} ${bareRole}`)
    await alter(client, `ALTER ROLE ${rolname} RESET ALL`)
    await alter(client, `ALTER ROLE ${rolname} IN DATABASE ${database} RESET ALL`)
  }
  for (const setting of strandingSettings) {
    await alter(client, `ALTER ROLE ALL RESET ${setting}`)
    await alter(client, `ALTER ROLE ALL IN DATABASE ${database} RESET ${setting}`)
  }
}

const alter = (client: pg.Client, sql: string) => besideOthers(() => client.query(sql))

const silentLogger = new Logger(() => () => {})

/** The queue’s own tables, owned by the role that runs it; only its first migration asks to create in the database. */
async function migrateQueue(client: pg.Client, adminUrl: string): Promise<void> {
  const { rows } = await client.query<{ hasRole: boolean; name: string }>(
    `SELECT to_regrole('tis_job') IS NOT NULL AS "hasRole", quote_ident(current_database()) AS name`,
  )
  if (!rows[0]?.hasRole) return
  const pool = openPool({ connectionString: roleUrl(adminUrl, 'tis_job'), max: 2 })
  await client.query(`GRANT CREATE ON DATABASE ${rows[0].name} TO tis_job`)
  try {
    await runMigrations({ pgPool: pool, schema: 'graphile_worker', logger: silentLogger })
  } finally {
    await client.query(`REVOKE CREATE ON DATABASE ${rows[0].name} FROM tis_job`)
    await pool.end()
  }
}

/**
 * Brings a database to the newest schema: every `.sql` file of the folder that it has not had yet, in the order of their
 * names, each in its transaction; then the application roles’ passwords and settings, and the job queue’s own tables. Several processes
 * may call it at once.
 *
 * @returns the names of the files applied now
 * @throws Error when an applied file was edited or removed since, or one fails: nothing of that file remains
 */
export async function migrate(adminUrl: string, folder: string): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    const { rows } = await client.query<{ exists: boolean }>(
      `SELECT to_regclass('public.schema_migration') IS NOT NULL AS exists`,
    )
    if (!rows[0]?.exists) await client.query(createRegister)
    const applied = await applyFolder(client, folder)
    await setRoles(client, decodeURIComponent(new URL(adminUrl).password))
    await migrateQueue(client, adminUrl)
    return { applied }
  } finally {
    await client.end()
  }
}

async function applyFolder(client: pg.Client, folder: string): Promise<string[]> {
  const known = new Map((await readMigrations(client)).map(({ name, sha256 }) => [name, sha256]))
  const files = readFolder(folder)
  const unknown = [...known.keys()].find((name) => !files.some((file) => file.name === name))
  if (unknown !== undefined) {
    throw new Error(
      `The database has had migration ${unknown}, which this version does not know: it is older than its data.`,
    )
  }
  const applied: string[] = []
  for (const file of files) {
    if (known.has(file.name)) {
      if (known.get(file.name) === file.sha256) continue
      throw new Error(`Migration ${file.name} was edited after it was applied: write a new one instead.`)
    }
    await client.query('BEGIN')
    try {
      await applyFile(client, file)
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    }
    applied.push(file.name)
  }
  return applied
}
