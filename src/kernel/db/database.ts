import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

/** One transaction. The only thing features get: nobody else takes a connection from a pool. */
export type Tx = Transaction<Tables>

/** The database as the code may reach it. Each call is one transaction, committed when `work` ends, undone when it throws. */
export interface Database {
  /** As the person of this session; as nobody when the token is null or opens nothing. Rows follow the person's rights. */
  asSession<T>(token: string | null, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Before there is a session: sign-in, invitations, setup. A role of its own; only identity and network may call it. */
  asGate<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Counts one try in the current fixed window and returns the number of tries so far; kept whatever happens next. */
  hit(bucket: string, windowSeconds: number): Promise<number>
  /** Throws when the database does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Connection address of role tis_app. */
  appUrl: string
  /** Connection address of role tis_gate. */
  gateUrl: string
  /** Connections of tis_app at most; tis_gate gets a third. */
  connections?: number
}

// Days stay days and big counts stay exact: no time zone, no floating point.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

/**
 * What a statement may have left on a connection (settings, cursors, prepared statements, locks) does not reach the next
 * request. One round trip, before each transaction.
 */
const freshStart = 'RESET ALL; CLOSE ALL; DEALLOCATE ALL; UNLISTEN *; SELECT pg_advisory_unlock_all()'

export function openDatabase({ appUrl, gateUrl, connections = 9 }: DatabaseOptions): Database {
  const app = openPool(appUrl, connections)
  const gate = openPool(gateUrl, Math.max(2, Math.ceil(connections / 3)))
  // A try is counted while the request's own transaction is open: from one pool, requests would wait for each other.
  const counter = openPool(appUrl, 2)
  return {
    asSession: (token, work) =>
      app.transaction().execute(async (tx) => {
        if (token !== null) await sql`select sec.begin(${token})`.execute(tx)
        return work(tx)
      }),
    asGate: (work) => gate.transaction().execute(work),
    async hit(bucket, windowSeconds) {
      const { rows } = await sql<{ hits: number }>`
        select sec.hit(${bucket}, make_interval(secs => ${windowSeconds})) as hits`.execute(counter)
      return rows[0]?.hits ?? 0
    },
    async ping() {
      await sql`select 1`.execute(app)
    },
    async close() {
      await Promise.all([app.destroy(), gate.destroy(), counter.destroy()])
    },
  }
}

function openPool(connectionString: string, max: number): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 4000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    options: '-c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000 -c lock_timeout=4000',
  })
  pool.on('error', () => undefined) // an idle connection died: the pool drops it, the next request opens another
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { connect: () => takeFresh(pool), end: () => pool.end(), options: pool.options },
    }),
  })
}

/** Transactions on the queue's own pool, for its tasks. Closing the pool stays with who opened it. */
export function transactionsOf(pool: pg.Pool): <T>(work: (tx: Tx) => Promise<T>) => Promise<T> {
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return (work) => database.transaction().execute(work)
}

async function takeFresh(pool: pg.Pool): Promise<pg.PoolClient> {
  const client = await pool.connect()
  try {
    await client.query(freshStart)
    return client
  } catch (failure) {
    client.release(true)
    throw failure
  }
}

const away = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08001',
  '08003',
  '08006',
  '53300',
])

/** Whether a failure means that the database is away for now, so that the answer is "try again", not "we broke". */
export function isDatabaseAway(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false
  const code = 'code' in failure && typeof failure.code === 'string' ? failure.code : ''
  return (
    away.has(code) ||
    /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|not queryable/i.test(
      failure.message,
    )
  )
}

/** Whether a failure is a broken unique key; `constraint` is the index name when given. */
export function isDuplicate(failure: unknown, constraint?: string): boolean {
  return (
    failure instanceof Error &&
    'code' in failure &&
    failure.code === '23505' &&
    (constraint === undefined || ('constraint' in failure && failure.constraint === constraint))
  )
}
