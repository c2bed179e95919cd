/** What no role of the application may ask of PostgreSQL, even with SQL of its own. */
export interface Reach {
  /** What it would tell, as a line of docs/authorization-matrix.md says it. */
  tells: string
  sql: readonly string[]
}

const table = `'public.person'`
const functionCalls = (names: readonly string[], argument: string): string[] =>
  names.map((name) => `SELECT ${name}(${argument})`)

export const refusedReach: readonly Reach[] = [
  {
    tells: 'how many rows a table or an index holds',
    sql: [
      `SELECT reltuples FROM pg_class WHERE oid = ${table}::regclass`,
      'SELECT relpages, relallvisible FROM pg_class',
      'SELECT * FROM pg_class',
      'SELECT n_live_tup FROM pg_stat_user_tables',
      `SELECT pg_stat_get_live_tuples(${table}::regclass)`,
    ],
  },
  {
    tells: 'how large a table, an index or the database is',
    sql: [
      ...functionCalls(
        ['pg_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_total_relation_size'],
        `${table}::regclass`,
      ),
      `SELECT pg_relation_size('public.person_email_key'::regclass)`,
      'SELECT pg_database_size(current_database())',
      `SELECT pg_tablespace_size('pg_default')`,
    ],
  },
  {
    tells: 'how often a table was read or written, and whether an index found something (an address of a person)',
    sql: [
      'SELECT seq_scan, idx_tup_fetch FROM pg_stat_xact_all_tables',
      'SELECT n_tup_ins FROM pg_stat_xact_user_tables',
      'SELECT n_tup_ins, n_tup_del FROM pg_stat_all_tables',
      'SELECT idx_scan, idx_tup_read FROM pg_stat_all_indexes',
      'SELECT idx_scan FROM pg_stat_user_indexes',
      'SELECT heap_blks_read FROM pg_statio_all_tables',
      'SELECT idx_blks_hit FROM pg_statio_all_indexes',
      'SELECT calls FROM pg_stat_user_functions',
      'SELECT calls FROM pg_stat_xact_user_functions',
      'SELECT tup_returned FROM pg_stat_database',
      ...functionCalls(
        ['pg_stat_get_xact_numscans', 'pg_stat_get_xact_tuples_fetched', 'pg_stat_get_tuples_inserted'],
        `${table}::regclass`,
      ),
    ],
  },
  {
    tells: 'what others do at this moment: connections, locks, the journal',
    sql: [
      'SELECT state FROM pg_stat_activity',
      'SELECT relation FROM pg_locks',
      'SELECT pg_blocking_pids(pg_backend_pid())',
      'SELECT pg_current_wal_lsn()',
      'SELECT wal_records FROM pg_stat_wal',
      'SELECT reads FROM pg_stat_io',
    ],
  },
  {
    tells: 'values of a column, as the planner samples them',
    sql: ['SELECT stavalues1 FROM pg_statistic', 'SELECT stxdmcv FROM pg_statistic_ext_data'],
  },
]
