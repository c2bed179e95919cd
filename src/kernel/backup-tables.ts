import { createHash } from 'node:crypto'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'

export type Table = {
  /** With its schema, quoted as SQL needs it. */
  name: string
  /** The columns that are written, quoted; those the database computes are left out. */
  columns: string[]
  /** Columns that tell one row from another: the primary key, or all of them. */
  key: string[]
}

export type Sequence = { name: string; value: string; isCalled: boolean }

export type PendingJob = {
  task: string
  /** JSON, as it was written. */
  payload: string
  queue: string | null
  runAt: string
  maxAttempts: number
  key: string | null
  priority: number
  flags: string[] | null
}

/** Schemas that are not ours to copy: PostgreSQL’s, and the queue’s, whose pending jobs are copied by themselves. */
const foreignSchemas = `n.nspname NOT LIKE 'pg\\_%' AND n.nspname NOT IN ('information_schema', 'graphile_worker')`

/** Every table that holds data of ours, by name; the register of migrations is compared instead. */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    SELECT format('%I.%I', n.nspname, c.relname) AS name,
      (SELECT array_agg(quote_ident(a.attname) ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
      (SELECT array_agg(quote_ident(a.attname) ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
          AND (i.indrelid IS NULL OR a.attnum = ANY (i.indkey))) AS key
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
    WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND ${foreignSchemas}
      AND c.oid <> 'public.schema_migration'::regclass
    ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`)
  return rows
}

/** Every sequence of ours, with where it stands. */
export async function listSequences(client: pg.Client): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'S' AND ${foreignSchemas} ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`)
  const sequences: Sequence[] = []
  for (const { name } of rows) {
    const { rows: states } = await client.query<Omit<Sequence, 'name'>>(
      `SELECT last_value::text AS value, is_called AS "isCalled" FROM ${name}`,
    )
    for (const state of states) sequences.push({ name, ...state })
  }
  return sequences
}

/** What the queue still has to do, oldest first. */
export async function listPendingJobs(client: pg.Client): Promise<PendingJob[]> {
  const { rows: found } = await client.query<{ exists: boolean }>(
    `SELECT to_regclass('graphile_worker._private_jobs') IS NOT NULL AS exists`,
  )
  if (!found[0]?.exists) return []
  const { rows } = await client.query<PendingJob>(`
    SELECT t.identifier AS task, j.payload::text AS payload, q.queue_name AS queue, j.run_at::text AS "runAt",
      j.max_attempts AS "maxAttempts", j.key, j.priority,
      (SELECT array_agg(flag ORDER BY flag) FROM jsonb_object_keys(j.flags) flag) AS flags
    FROM graphile_worker._private_jobs j
    JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    LEFT JOIN graphile_worker._private_job_queues q ON q.id = j.job_queue_id
    WHERE j.attempts < j.max_attempts
    ORDER BY j.id`)
  return rows
}

export async function addJobs(client: pg.Client, jobs: readonly PendingJob[]): Promise<void> {
  for (const { task, payload, queue, runAt, maxAttempts, key, priority, flags } of jobs) {
    await client.query(
      `SELECT graphile_worker.add_job(identifier => $1, payload => $2, queue_name => $3, run_at => $4,
        max_attempts => $5, job_key => $6, priority => $7, flags => $8)`,
      [task, payload, queue, runAt, maxAttempts, key, priority, flags],
    )
  }
}

/** So that the same rows give the same bytes on every server: settings of the connection, and rows in the order of their key. */
export const sameEverywhere = `
  SET LOCAL row_security = off; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres';
  SET LOCAL timezone = 'UTC'; SET LOCAL extra_float_digits = 3; SET LOCAL bytea_output = 'hex';
  SET LOCAL client_encoding = 'UTF8'; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0`

const orderedCopy = ({ name, columns, key }: Table): string => {
  const order = key.map((column) => `${column}::text COLLATE "C"`).join(', ')
  return `COPY (SELECT ${columns.join(', ')} FROM ONLY ${name} ORDER BY ${order}) TO STDOUT`
}

export type Digest = { rows: number; sha256: string }

/**
 * Reads a whole table, in PostgreSQL’s text format, one line per row.
 *
 * @param take hears every piece, in order
 */
export async function readTable(
  client: pg.Client,
  table: Table,
  take?: (chunk: Buffer) => Promise<void>,
): Promise<Digest> {
  const hash = createHash('sha256')
  const stream = client.query(copyTo(orderedCopy(table)))
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk)
    await take?.(chunk)
  }
  return { rows: stream.rowCount, sha256: hash.digest('hex') }
}
