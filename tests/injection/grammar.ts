import type { Random } from './random.ts'

/** What an attacker who read all our code, and saw some ids, would build statements from. */
export interface Vocabulary {
  /** Tables with their columns, ours and the queue's: `public.person` → `id, name…`. */
  tables: ReadonlyMap<string, readonly string[]>
  /** Functions with the types of their arguments: `sec.begin` → `text`. */
  functions: readonly { name: string; types: readonly string[] }[]
  /** Ids of other people's rows. */
  ids: readonly string[]
  /** Claims and signatures of another session's ended transaction on this very connection. */
  captured: readonly { claims: string; signature: string }[]
  /** Claims nobody signed. */
  forged: readonly string[]
}

const catalogue = [
  'pg_authid',
  'pg_shadow',
  'pg_stat_activity',
  'pg_stats',
  'pg_statistic',
  'pg_largeobject',
  'pg_user_mappings',
  'pg_hba_file_rules',
  'pg_file_settings',
  'pg_prepared_xacts',
  'pg_subscription',
  'pg_stat_replication',
  'information_schema.tables',
  'pg_policies',
  'pg_roles',
  'pg_locks',
  'pg_cursors',
  'pg_settings',
]
const sqlRoles = [
  'postgres',
  'tis_owner',
  'tis_gate',
  'tis_youth',
  'tis_job',
  'pg_read_all_data',
  'pg_write_all_data',
  'pg_monitor',
  'pg_read_server_files',
  'pg_execute_server_program',
]

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`

const schemaOf = (table: string): string => table.slice(0, table.indexOf('.'))

/** Writes statements, each from a few words of the vocabulary; what they have in common is that none may gain anything. */
export function writeStatement(random: Random, words: Vocabulary): string {
  const { pick, chance, upTo } = random
  const tables = [...words.tables.keys()]
  const table = (): string => pick(tables)
  const columnsOf = (name: string): readonly string[] => words.tables.get(name) ?? ['*']
  const id = (): string => quote(pick(words.ids))

  const literal = (): string =>
    pick([id, () => "''", () => 'NULL', () => '0', () => '1', () => "'%'", () => 'gen_random_uuid()', () => 'now()'])()
  const condition = (name: string): string =>
    pick([
      () => 'true',
      () => '1 = 1 OR 2 = 2',
      () => `${pick(columnsOf(name))}::text = ${id()}`,
      () => `${pick(columnsOf(name))} IS NOT NULL`,
      () => `${pick(columnsOf(name))}::text LIKE ${quote(pick(['%', 'a%', '%@%']))}`,
      () => `ctid = '(0,${1 + upTo(6)})'`,
      () => `EXISTS (SELECT FROM ${table()})`,
      () => `1 / (length(${pick(columnsOf(name))}::text) - ${upTo(40)}) > -1`,
      () => `${pick(columnsOf(name))}::text::int > 0`,
    ])()
  const read = (): string => {
    const name = table()
    return pick([
      () => `SELECT * FROM ${name}`,
      () => `SELECT t FROM ${name} AS t`,
      () => `SELECT ${pick(columnsOf(name))}, ${pick(columnsOf(name))} FROM ${name} WHERE ${condition(name)}`,
      () => `SELECT json_agg(t) FROM ${name} AS t WHERE ${condition(name)}`,
      () => `SELECT string_agg(${pick(columnsOf(name))}::text, ',') FROM ${name}`,
      () => `SELECT a.*, b.* FROM ${name} AS a CROSS JOIN ${table()} AS b`,
      () => `SELECT a.* FROM ${name} AS a LEFT JOIN LATERAL (SELECT * FROM ${table()} LIMIT 3) AS b ON true`,
      () => `SELECT ${pick(columnsOf(name))}::text FROM ${name} UNION ALL SELECT ${id()}`,
      () => `SELECT (SELECT ${pick(columnsOf(name))} FROM ${name} LIMIT 1 OFFSET ${upTo(5)})`,
      () => `SELECT * FROM ${name} TABLESAMPLE SYSTEM (100)`,
      () => `SELECT * FROM ONLY ${name} FOR UPDATE`,
      () => `SELECT query_to_xml(${quote(`SELECT * FROM ${name}`)}, true, false, '')`,
      () => `SELECT table_to_xml(${quote(name)}, true, false, '')`,
      () => `SELECT schema_to_xml(${quote(schemaOf(name))}, true, false, '')`,
      () => `SELECT CAST(${pick(columnsOf(name))}::text AS int) FROM ${name}`,
      () => `SELECT ts_stat(${quote(`SELECT to_tsvector(${pick(columnsOf(name))}::text) FROM ${name}`)})`,
      () => `TABLE ${name}`,
      () => `SELECT * FROM ${pick(catalogue)}`,
      () =>
        `SELECT most_common_vals::text, histogram_bounds::text FROM pg_stats WHERE schemaname = ${quote(schemaOf(name))}`,
      () => `SELECT encode(pg_read_binary_file(pg_relation_filepath(${quote(name)})), 'hex')`,
      () => `SELECT * FROM pg_ls_dir('.')`,
      () => `SELECT current_setting('tis.claims', true), current_setting('tis.signature', true)`,
      () => `SELECT prosrc FROM pg_proc WHERE proname = 'sign'`,
    ])()
  }
  const change = (): string => {
    const name = table()
    const column = pick(columnsOf(name))
    return pick([
      () => `UPDATE ${name} SET ${column} = ${literal()}`,
      () => `UPDATE ${name} SET ${column} = ${column} WHERE ${condition(name)} RETURNING *`,
      () => `UPDATE ${name} SET ${column} = ${literal()} WHERE ${condition(name)}`,
      () => `DELETE FROM ${name}`,
      () => `DELETE FROM ${name} WHERE ${condition(name)} RETURNING *`,
      () => `DELETE FROM ${name} USING ${table()} AS other`,
      () => `INSERT INTO ${name} SELECT * FROM ${name}`,
      () => `INSERT INTO ${name} SELECT * FROM ${name} ON CONFLICT DO NOTHING RETURNING *`,
      () => `INSERT INTO ${name} (${column}) VALUES (${literal()}) ON CONFLICT DO NOTHING`,
      () => `INSERT INTO ${name} DEFAULT VALUES`,
      () => `INSERT INTO operator (person_id) SELECT sec.person()`,
      () =>
        `INSERT INTO membership (organization_id, person_id, role, from_day) VALUES (${id()}, sec.person(), 'lead', now())`,
      () => `INSERT INTO coordinator (network_id, person_id, from_day) VALUES (${id()}, sec.person(), now())`,
      () => `INSERT INTO network_member (network_id, organization_id, joined_on) VALUES (${id()}, ${id()}, now())`,
      () => `INSERT INTO session (token_hash, person_id, method) VALUES (sha256('x'), ${id()}, 'password')`,
      () => `UPDATE session SET person_id = ${id()}, ended_at = NULL`,
      () => `UPDATE person SET email = 'moi@ailleurs.invalid' WHERE id = ${id()}`,
      () => `UPDATE network_member SET left_on = NULL`,
      () => `UPDATE coordinator SET until_day = NULL`,
      () => `UPDATE invitation SET token_hash = sha256('x'), revoked_at = NULL, accepted_at = NULL`,
      () => `MERGE INTO ${name} AS t USING (SELECT 1) AS s ON true WHEN MATCHED THEN DELETE`,
      () => `TRUNCATE ${name} CASCADE`,
      () => `WITH gone AS (DELETE FROM ${name} RETURNING *) SELECT * FROM gone`,
      () => `LOCK TABLE ${name} IN ACCESS EXCLUSIVE MODE`,
    ])()
  }
  const argument = (type: string): string => {
    if (type === 'uuid') return pick([id, () => 'sec.person()', () => 'NULL'])()
    if (type === 'interval') return "interval '1 hour'"
    if (/int|bigint|oid|regclass/.test(type)) return pick(['0', '1', 'NULL', 'pg_backend_pid()'])
    if (/json/.test(type)) return `'{"id": ${JSON.stringify(pick(words.ids))}}'`
    if (type === 'boolean') return 'true'
    return pick([
      id,
      () =>
        quote(pick(['organizations', 'test.done', 'organization', 'done', 'r', 'fr', 'a@b.invalid', 'send-mail', ''])),
      () => 'NULL',
      () => quote(pick(words.forged)),
    ])()
  }
  const call = (): string => {
    const { name, types } = pick(words.functions)
    return `SELECT ${name}(${types.map((type) => `${argument(type)}::${type}`).join(', ')})`
  }
  const pretend = (): string => {
    const { claims, signature } = pick(words.captured)
    const forgery = pick(words.forged)
    return pick([
      () => `SELECT set_config('tis.claims', ${quote(forgery)}, ${chance(0.5)})`,
      () =>
        `SELECT set_config('tis.claims', ${quote(claims)}, ${chance(0.5)}), set_config('tis.signature', ${quote(signature)}, ${chance(0.5)})`,
      () =>
        `SELECT set_config('tis.claims', ${quote(forgery)}, true), set_config('tis.signature', current_setting('tis.signature', true), true)`,
      () =>
        `SELECT set_config('tis.claims', ${quote(forgery)}, true), set_config('tis.signature', encode(sha256(${quote(forgery)}), 'hex'), true)`,
      () =>
        `SELECT set_config('tis.claims', ${quote(forgery)}, true), set_config('tis.signature', sec.sign(${quote(forgery)}), true)`,
      () => `SET LOCAL tis.claims = ${quote(forgery)}`,
      () => `SET LOCAL tis.claims = ''`,
      () => `SELECT sec.begin(${id()})`,
      () => `SELECT sec.begin(NULL)`,
      () => `SET ROLE ${pick(sqlRoles)}`,
      () => `SET LOCAL ROLE ${pick(sqlRoles)}`,
      () => `SET SESSION AUTHORIZATION ${pick(sqlRoles)}`,
      () => `RESET SESSION AUTHORIZATION`,
      () => `SET LOCAL row_security = off`,
      () => `SET LOCAL session_replication_role = replica`,
      () => `SET LOCAL search_path = sec, graphile_worker, pg_temp`,
      () => `SET CONSTRAINTS ALL DEFERRED`,
    ])()
  }
  const build = (): string => {
    const name = table()
    return pick([
      () =>
        `CREATE FUNCTION ${pick(['public', 'sec', 'pg_temp'])}.spy(t text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS $f$ BEGIN RAISE NOTICE '%', t; RETURN true; END $f$`,
      () => `CREATE TEMP TABLE loot AS SELECT * FROM ${name}`,
      () => `CREATE TABLE public.loot (x text)`,
      () => `CREATE SCHEMA loot`,
      () => `CREATE VIEW public.loot AS SELECT * FROM ${name}`,
      () => `CREATE OR REPLACE FUNCTION sec.person() RETURNS uuid LANGUAGE sql AS ${quote(`SELECT ${id()}::uuid`)}`,
      () => `CREATE POLICY mine ON ${name} USING (true)`,
      () => `DROP POLICY owner_all ON ${name}`,
      () => `ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`,
      () => `ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`,
      () => `ALTER TABLE ${name} DISABLE TRIGGER ALL`,
      () => `ALTER TABLE ${name} OWNER TO tis_app`,
      () => `ALTER ROLE tis_app BYPASSRLS SUPERUSER`,
      () => `ALTER ROLE ${pick(sqlRoles)} PASSWORD 'x'`,
      () => `ALTER DEFAULT PRIVILEGES FOR ROLE tis_owner GRANT ALL ON TABLES TO tis_app`,
      () => `GRANT ${pick(sqlRoles)} TO tis_app`,
      () => `GRANT ALL ON ${name} TO tis_app`,
      () => `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA sec TO tis_app`,
      () => `DROP TABLE ${name} CASCADE`,
      () => `CREATE TRIGGER spy AFTER INSERT ON ${name} EXECUTE FUNCTION sec.refuse_change()`,
      () => `CREATE RULE loot AS ON SELECT TO ${name} DO INSTEAD SELECT 1`,
      () => `CREATE EXTENSION ${pick(['dblink', 'postgres_fdw', 'file_fdw', 'adminpack'])}`,
      () => `CREATE EVENT TRIGGER spy ON ddl_command_end EXECUTE FUNCTION sec.refuse_change()`,
      () => `SECURITY LABEL ON TABLE ${name} IS 'x'`,
      () => `COMMENT ON TABLE ${name} IS 'x'`,
      () => `VACUUM FULL ${name}`,
      () => `REINDEX TABLE ${name}`,
      () => `ALTER SYSTEM SET log_statement = 'all'`,
      () => `SELECT lo_from_bytea(0, 'x')`,
      () => `SELECT lo_import('/etc/passwd')`,
      () => `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()`,
      () => `SELECT pg_logical_emit_message(false, 'x', 'y')`,
      () => `NOTIFY "jobs:insert", 'x'`,
      () => `LISTEN "jobs:insert"`,
      () => `LOAD 'auto_explain'`,
      () => `PREPARE TRANSACTION 'x'`,
    ])()
  }
  const simple = (): string => pick([read, read, read, change, change, call, call, pretend, build])()
  /** The same deed by another way in. */
  const wrap = (inner: string): string =>
    pick([
      () => inner,
      () => `EXPLAIN (ANALYZE, VERBOSE) ${inner}`,
      () => `PREPARE p AS ${inner}; EXECUTE p; DEALLOCATE p`,
      () => `DECLARE c CURSOR FOR ${inner}; FETCH ALL FROM c`,
      () => `COPY (${inner}) TO STDOUT`,
      () => `COPY (${inner}) TO PROGRAM 'cat'`,
      () => `COPY ${table()} TO STDOUT`,
      () => `COPY ${table()} FROM '/etc/passwd'`,
      () => `COPY ${table()} FROM PROGRAM 'echo x'`,
      () => `DO $d$ BEGIN EXECUTE ${quote(inner)}; END $d$`,
      () =>
        `DO $d$ DECLARE r record; BEGIN FOR r IN EXECUTE ${quote(inner)} LOOP RAISE NOTICE '%', r; END LOOP; EXCEPTION WHEN OTHERS THEN RAISE NOTICE '% %', SQLERRM, SQLSTATE; END $d$`,
      () => `WITH x AS (${inner}) SELECT * FROM x`,
      () => `SELECT query_to_xml(${quote(inner)}, true, false, '')`,
      () => `SAVEPOINT s; ${inner}; ROLLBACK TO s`,
    ])()
  const afterPretending = (): string => `${pretend()}; ${chance(0.5) ? read() : change()}`
  const acrossTransactions = (): string =>
    `${pick(['COMMIT', 'ROLLBACK', 'COMMIT AND CHAIN'])}; BEGIN; ${pretend()}; ${read()}`
  return pick([simple, () => wrap(read()), () => wrap(simple()), afterPretending, acrossTransactions, change, call])()
}
