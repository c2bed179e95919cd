import { createHash, hkdfSync } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'

/** The application’s own roles; migration 0001 creates them, without a password. */
const appRoles = ['tis_app', 'tis_auth', 'tis_job'] as const
export type AppRole = (typeof appRoles)[number]

/** Any fixed number that no other program of the database uses. */
const migrationLock = 7_433_920_117

const jobSchema = 'graphile_worker'

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

async function applyFile(client: pg.Client, name: string, sql: string, sha256: string): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query('RESET ROLE')
    await client.query('INSERT INTO public.schema_migration (name, sha256) VALUES ($1, $2)', [name, sha256])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
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

/** The queue belongs to the administrator; its worker’s role gets the rows and nothing else. */
const openQueueToWorker = `
  DO $$
  DECLARE queue_table regclass;
  BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tis_job') THEN RETURN; END IF;
    GRANT USAGE ON SCHEMA ${jobSchema} TO tis_job;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${jobSchema} TO tis_job;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${jobSchema} TO tis_job;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${jobSchema} TO tis_job;
    FOR queue_table IN
      SELECT c.oid FROM pg_class c
      WHERE c.relnamespace = '${jobSchema}'::regnamespace AND c.relkind IN ('r', 'p') AND c.relrowsecurity
        AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'worker')
    LOOP
      EXECUTE format('CREATE POLICY worker ON %s TO tis_job USING (true) WITH CHECK (true)', queue_table);
    END LOOP;
  END $$
`

/** Roles are shared by all databases of a server, where another process may be setting the same ones. */
async function setRolePasswords(client: pg.Client, adminPassword: string): Promise<void> {
  const { rows } = await client.query<{ rolname: AppRole }>('SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)', [appRoles])
  for (const { rolname } of rows) {
    const sql = `ALTER ROLE ${rolname} LOGIN PASSWORD '${rolePassword(adminPassword, rolname)}'`
    for (let attempt = 1; ; attempt += 1) {
      try {
        await client.query(sql)
        break
      } catch (error) {
        if (attempt === 10 || !String(error).includes('concurrently updated')) throw error
        await delay(20 * attempt)
      }
    }
  }
}

const silentLogger = new Logger(() => () => {})

async function migrateQueue(adminUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 2 })
  try {
    await runMigrations({ pgPool: pool, schema: jobSchema, logger: silentLogger })
  } finally {
    await pool.end()
  }
}

/**
 * Brings a database to the newest schema: the job queue’s own tables, then every `.sql` file of the folder that it has
 * not had yet, in the order of their names, each in its transaction; then the application roles’ passwords. Several
 * processes may call it at once.
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
    await migrateQueue(adminUrl)
    const applied = await applyFolder(client, folder)
    await client.query(openQueueToWorker)
    await setRolePasswords(client, decodeURIComponent(new URL(adminUrl).password))
    return { applied }
  } finally {
    await client.end()
  }
}

async function applyFolder(client: pg.Client, folder: string): Promise<string[]> {
  const register = await client.query<{ name: string; sha256: string }>('SELECT name, sha256 FROM public.schema_migration')
  const known = new Map(register.rows.map(({ name, sha256 }) => [name, sha256]))
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  const missing = [...known.keys()].find((name) => !names.includes(name))
  if (missing !== undefined) {
    throw new Error(`The database has had migration ${missing}, which this version does not know: it is older than its data.`)
  }
  const applied: string[] = []
  for (const name of names) {
    const sql = readFileSync(join(folder, name), 'utf8')
    const sha256 = createHash('sha256').update(sql).digest('hex')
    if (known.has(name)) {
      if (known.get(name) !== sha256) throw new Error(`Migration ${name} was edited after it was applied: write a new one instead.`)
      continue
    }
    await applyFile(client, name, sql, sha256)
    applied.push(name)
  }
  return applied
}
