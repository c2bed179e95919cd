import pg from 'pg'
import { roleUrl, type AppRole } from '../../src/kernel/migrate.ts'
import type { Actor } from '../matrix/actors.ts'
import type { Vocabulary } from './grammar.ts'
import { present } from '../present.ts'

/** Whether a value betrays its row: it holds something drawn at random (an id, a key, a canary) or an address. */
const isTelling = (value: string): boolean =>
  /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}|@/.test(value)

/** A table, with its schema, and a column of it. */
export interface Column {
  table: string
  column: string
}

export async function listColumns(admin: pg.Pool, schemas: readonly string[]): Promise<Column[]> {
  const { rows } = await admin.query<Column>(
    `SELECT format('%s.%s', n.nspname, c.relname) AS table, a.attname AS column
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE n.nspname = ANY ($1) AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1, a.attnum`,
    [schemas],
  )
  return rows
}

/** All telling values that this connection may read by plain selects, column by column. */
export async function readValues(client: pg.ClientBase | pg.Pool, columns: readonly Column[]): Promise<Set<string>> {
  const values = new Set<string>()
  for (const { table, column } of columns) {
    const { rows } = await client.query<{ value: string | null }>(`SELECT ${column}::text AS value FROM ${table}`)
    for (const { value } of rows) {
      if (value !== null && isTelling(value)) values.add(value)
      for (const canary of value?.match(/canary-[0-9a-f-]{36}/g) ?? []) values.add(canary)
    }
  }
  return values
}

/**
 * Doors that tell what no select does, to whom it is meant for: who may take an open request sees it without who asked, and sees
 * who asked once it is theirs; whoever comes by reads which teams young people can write to. What each tells is held by the
 * tests of its feature.
 */
const tellingDoors: readonly Column[] = Object.entries({
  'sec.access_to_take()': ['id', 'asker_id', 'asker_name'],
  'sec.answer_times()': ['organization_id', 'name_fr', 'name_en'],
}).flatMap(([table, columns]) => columns.map((column) => ({ table, column })))

/** The columns that tis_app may read at all, in schemas it may enter, and what the telling doors give. */
export async function readableColumns(admin: pg.Pool, columns: readonly Column[]): Promise<Column[]> {
  const readable: Column[] = []
  for (const one of columns.filter(({ table }) => /^(public|sec)\./.test(table))) {
    const { rows } = await admin.query<{ may: boolean }>(
      `SELECT has_column_privilege('tis_app', $1, $2, 'SELECT') AS may`,
      [one.table, one.column],
    )
    if (rows[0]?.may) readable.push(one)
  }
  return [...readable, ...tellingDoors]
}

/** Key → fingerprint of every row, as the superuser sees it. */
export type Snapshot = ReadonlyMap<string, string>

export async function snapshot(admin: pg.Pool, tables: readonly string[]): Promise<Snapshot> {
  const keyOf = await readKeys(admin)
  const { rows } = await admin.query<{ key: string; print: string }>(
    tables
      .map((table) => `SELECT ${keyOf(table)} AS key, md5(t::text) AS print FROM ${table} AS t`)
      .join(' UNION ALL '),
  )
  return new Map(rows.map(({ key, print }) => [key, print]))
}

/**
 * By table, an expression of its primary key: a row stays the same row when it changes. Read from PostgreSQL's own catalogue,
 * so that a new table needs nothing here.
 */
async function readKeys(client: pg.ClientBase | pg.Pool): Promise<(table: string) => string> {
  const { rows } = await client.query<{ table: string; columns: string }>(`
    SELECT format('%s.%s', n.nspname, c.relname) AS table, string_agg(quote_ident(a.attname), ', ' ORDER BY k.place) AS columns
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k (attnum, place)
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
    WHERE i.indisprimary GROUP BY 1`)
  const columnsOf = new Map(rows.map(({ table, columns }) => [table, columns]))
  // It has no primary key: an adoption may be null.
  columnsOf.set('public.plan_mail_sent', 'kind, person_id, adoption_id, for_day')
  return (table) => `'${table} ' || concat(${present(columnsOf.get(table))})`
}

/** Keys of the rows that a session may change or remove by plain statements: these are its rights, not a gain. */
export async function changeableRows(
  app: pg.Client,
  actor: Actor,
  /** By table, what an update sets; null: its rows are only ever removed. */
  changes: Readonly<Record<string, string | null>>,
): Promise<Set<string>> {
  const keys = new Set<string>()
  const keyOf = await readKeys(app)
  await app.query('BEGIN')
  if (actor.token !== null) await app.query(`SELECT ${actor.door}($1)`, [actor.token])
  for (const [table, change] of Object.entries(changes)) {
    for (const sql of [...(change === null ? [] : [`UPDATE ${table} SET ${change}`]), `DELETE FROM ${table}`]) {
      await app.query('SAVEPOINT s')
      try {
        const { rows } = await app.query<{ key: string }>(`${sql} RETURNING ${keyOf(table)} AS key`)
        for (const { key } of rows) keys.add(key)
      } catch (failure) {
        if (!(failure instanceof pg.DatabaseError) || failure.code !== '42501') throw failure
      }
      await app.query('ROLLBACK TO s')
    }
  }
  await app.query('ROLLBACK')
  return keys
}

/**
 * Roles, grants, policies, functions, tables and large objects: what no statement of a session may alter. Not the passwords of
 * roles, which are of the whole server and salted anew whenever another database of it is migrated: see `lockedOut`.
 */
export async function fingerprintOfCatalogue(admin: pg.Pool): Promise<string> {
  const { rows } = await admin.query<{ print: string }>(`
    SELECT md5(string_agg(line, E'\\n' ORDER BY line)) AS print FROM (
      SELECT format('role %s', to_jsonb(r) - 'rolpassword') AS line FROM pg_authid r
      UNION ALL SELECT format('class %s %s %s %s %s %s', oid, relname, relowner, relacl, relrowsecurity, relforcerowsecurity) FROM pg_class WHERE relnamespace <> 'pg_toast'::regnamespace
      UNION ALL SELECT format('function %s %s %s %s', oid, proowner, proacl, prosrc) FROM pg_proc
      UNION ALL SELECT format('policy %s', p) FROM pg_policy p
      UNION ALL SELECT format('trigger %s %s', oid, tgenabled) FROM pg_trigger
      UNION ALL SELECT format('schema %s %s %s', oid, nspname, nspacl) FROM pg_namespace WHERE nspname !~ '^pg_(temp|toast)'
      UNION ALL SELECT format('object %s', oid) FROM pg_largeobject_metadata
      UNION ALL SELECT format('default %s', d) FROM pg_default_acl d) AS lines`)
  return present(rows[0]).print
}

/** The roles of the application whose password no longer opens this database. */
export async function lockedOut(adminUrl: string): Promise<AppRole[]> {
  const out: AppRole[] = []
  for (const role of ['tis_app', 'tis_gate', 'tis_youth', 'tis_job'] as const) {
    const client = new pg.Client({ connectionString: roleUrl(adminUrl, role) })
    await client.connect().then(
      () => client.end(),
      () => out.push(role),
    )
  }
  return out
}

/** What the attacker knows: all of the schema, and ids of rows that are not theirs. */
export async function learn(
  admin: pg.Pool,
  columns: readonly Column[],
  ids: readonly string[],
): Promise<Omit<Vocabulary, 'captured' | 'forged'>> {
  const tables = new Map<string, string[]>()
  for (const { table, column } of columns) tables.set(table, [...(tables.get(table) ?? []), column])
  const { rows } = await admin.query<{ name: string; types: string[] | null }>(`
    SELECT format('%s.%s', n.nspname, p.proname) AS name, (SELECT array_agg(t::regtype::text ORDER BY i) FROM unnest(p.proargtypes) WITH ORDINALITY AS a (t, i)) AS types
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname IN ('sec', 'graphile_worker') AND p.prorettype <> 'trigger'::regtype ORDER BY 1, 2`)
  return { tables, functions: rows.map(({ name, types }) => ({ name, types: types ?? [] })), ids }
}
