import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Language } from '../language.ts'
import { openPool } from '../open-pool.ts'
import { Turns } from '../turns.ts'
import type { Tables } from './tables.ts'
import { runTransaction, sendTogether, type Tx } from './transaction.ts'

/** The claims that the database signed for a transaction, and how its person is called. */
export interface Opened {
  claims: {
    session: string
    /** The session that it took the place of, of the same person in the same browser; null: none. */
    follows: string | null
    person: string
    organizations: string[]
    led: string[]
    networks: string[]
    coordinated: string[]
    operator: boolean
  }
  name: string
  language: Language
}

/** The database as the code may reach it. Each call is one transaction, committed when `work` ends, undone when it throws. */
export interface Database {
  /**
   * As the person of this session; as nobody when the token is null or opens nothing. Rows follow the person's rights.
   *
   * @param options.asker whose turn it is among those who wait; strangers without a name are one
   * @param options.canDoWithout it would rather be told soon that the line is long
   * @throws Overloaded like the others below, when too much is asked at once: nothing was begun
   */
  asSession<T>(
    token: string | null,
    work: (tx: Tx) => Promise<T>,
    options?: { asker?: string; canDoWithout?: boolean },
  ): Promise<T>
  /** Before there is a session: sign-in, invitations, setup. A role of its own; only identity and network may call it. */
  asGate<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** For a young person at their door, who has no session: a role of its own, which reads no table. Only mailbox may call it. */
  asYouth<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Counts one try in the current fixed window and returns the number of tries so far; kept whatever happens next. */
  hit(bucket: string, windowSeconds: number): Promise<number>
  /** Throws when the database does not answer. Counts no request: it has its own line. */
  ping(): Promise<void>
  /** Throws when the database cannot keep anything new: its disk is full, it only reads. Leaves nothing. */
  tryWrite(): Promise<void>
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Connection address of role tis_app. */
  appUrl: string
  /** Connection address of role tis_gate. */
  gateUrl: string
  /** Connection address of role tis_youth. */
  youthUrl: string
  /** Connections of tis_app at most; tis_gate and tis_youth get a third each. */
  connections?: number
  /** How long a request waits for a connection, milliseconds, before it is told that too much is asked at once. */
  patienceMs?: number
  /** The same for a page that can do without data. */
  shortPatienceMs?: number
  /** How many may wait for the connections of one role. */
  mostWaiting?: number
}

// Days stay days and big counts stay exact: no time zone, no floating point.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)

/**
 * What a statement may have left on a connection (settings, cursors, locks) does not reach the transaction that begins
 * with this. Statements of ours that the driver prepared stay, because they save their planning; one prepared by SQL could
 * have taken the name of one of ours, so a connection that holds such a one is closed.
 */
const freshTransaction = `BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE NOT DEFERRABLE;
  RESET ALL; CLOSE ALL; UNLISTEN *;
  SELECT pg_advisory_unlock_all(), NOT EXISTS (SELECT FROM pg_prepared_statements WHERE from_sql) AS "isFit"`

const begin = async (client: pg.PoolClient): Promise<boolean> => {
  const results = (await client.query(freshTransaction)) as unknown as pg.QueryResult<{ isFit: boolean }>[]
  return results.at(-1)?.rows[0]?.isFit === true
}

const openAsNobody = async (client: pg.PoolClient) => ({ isFit: await begin(client), opened: null })

/** Both messages leave at once. The second is never a prepared one: what would answer it is not known yet. */
const openAs = (token: string) => async (client: pg.PoolClient) => {
  sendTogether(client)
  const [isFit, { rows }] = await Promise.all([
    begin(client),
    client.query<Opened>('select claims, name, language from sec.open($1)', [token]),
  ])
  return { isFit, opened: rows[0] ?? null }
}

/** Whom each open transaction acts for, as the database said when it began. */
const openedAs = new WeakMap<Tx, Opened>()

/** What the database knows of the person for whom a transaction was opened; null for nobody. */
export const openedBy = (tx: Tx): Opened | null => openedAs.get(tx) ?? null

export function openDatabase(options: DatabaseOptions): Database {
  const {
    appUrl,
    gateUrl,
    youthUrl,
    connections = 9,
    patienceMs = 1000,
    shortPatienceMs = 100,
    mostWaiting = 100,
  } = options
  const share = { atOncePerOwner: Math.ceil(connections * 0.75), waitingPerOwner: Math.ceil(mostWaiting / 2) }
  const app = openLine('connections of requests', appUrl, connections, { ...options, ...share })
  const gate = openLine('connections of sign-in', gateUrl, Math.max(2, Math.ceil(connections / 3)), options)
  const youth = openLine('connections of the door', youthUrl, Math.max(2, Math.ceil(connections / 3)), options)
  // A try is counted while the request's own transaction is open: from one pool, requests would wait for each other.
  const counter = openLine('connections of limits', appUrl, 2, { ...options, atOncePerOwner: 1 })
  return {
    asSession: (token, work, { asker = '', canDoWithout = false } = {}) =>
      app.line.run(
        asker,
        () =>
          runTransaction(app.pool, token === null ? openAsNobody : openAs(token), (tx, opened) => {
            if (opened !== null) openedAs.set(tx, opened)
            return work(tx)
          }),
        canDoWithout ? shortPatienceMs : patienceMs,
      ),
    asGate: (work) => gate.line.run('', () => runTransaction(gate.pool, openAsNobody, work), patienceMs),
    asYouth: (work) => youth.line.run('', () => runTransaction(youth.pool, openAsNobody, work), patienceMs),
    async hit(bucket, windowSeconds) {
      const count = () =>
        counter.pool.query<{ hits: number }>('select sec.hit($1, make_interval(secs => $2)) as hits', [
          bucket,
          windowSeconds,
        ])
      const { rows } = await counter.line.run(deedOf(bucket), count, patienceMs)
      return rows[0]?.hits ?? 0
    },
    ping: () =>
      counter.line.run('', () => runTransaction(counter.pool, openAsNobody, async () => undefined), patienceMs),
    tryWrite: () => gate.line.run('', () => runTransaction(gate.pool, openAsNobody, tryWrite), patienceMs),
    async close() {
      await Promise.all([app, gate, youth, counter].map(({ pool }) => pool.end()))
    },
  }
}

/** Tries at one deed take turns with those at others: who floods the sign-in holds up no search. */
const deedOf = (bucket: string): string => bucket.slice(0, bucket.indexOf(':'))

const tryWrite = async (tx: Tx): Promise<void> => void (await sql`select sec.try_write()`.execute(tx))

/** Of one person at most: a quarter of the connections and half of the line are left to the others. */
interface PersonsShare {
  atOncePerOwner?: number
  waitingPerOwner?: number
}

/** Connections of one role, and the line before them: a pool alone would let everyone wait until it gives up. */
function openLine(
  what: string,
  url: string,
  places: number,
  { mostWaiting = 100, patienceMs = 1000, ...options }: DatabaseOptions & PersonsShare,
): { pool: pg.Pool; line: Turns } {
  const { atOncePerOwner = places, waitingPerOwner = mostWaiting } = options
  const limits = { what, atOnce: places, atOncePerOwner, waiting: mostWaiting, waitingPerOwner }
  const line = new Turns({ ...limits, stuckAfterMs: patienceMs / 2 })
  return { pool: openAppPool(url, places), line }
}

const openAppPool = (connectionString: string, max: number): pg.Pool =>
  openPool({
    connectionString,
    max,
    connectionTimeoutMillis: 4000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    pipeline: true,
    // Said by the connection, row_security and search_path win over what a role was left with between two starts.
    options:
      '-c row_security=on -c search_path=public -c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000 -c lock_timeout=4000',
  })

/** Transactions on the queue's own pool, for its tasks. Closing the pool stays with who opened it. */
export function transactionsOf(pool: pg.Pool): <T>(work: (tx: Tx) => Promise<T>) => Promise<T> {
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return (work) => database.transaction().execute(work)
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

/** Whether a failure means that the database can be read but keep nothing new for now: its disk is full. */
export const isDatabaseUnwritable = (failure: unknown): boolean =>
  failure instanceof Error && 'code' in failure && failure.code === '53100'

/** Whether a failure is a broken unique key; `constraint` is the index name when given. */
export function isDuplicate(failure: unknown, constraint?: string): boolean {
  return (
    failure instanceof Error &&
    'code' in failure &&
    failure.code === '23505' &&
    (constraint === undefined || ('constraint' in failure && failure.constraint === constraint))
  )
}
