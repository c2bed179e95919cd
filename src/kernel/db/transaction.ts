import { AsyncLocalStorage } from 'node:async_hooks'
import {
  DefaultQueryExecutor,
  DummyDriver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  Transaction,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely'
import type pg from 'pg'
import { StatementNames } from './statement-names.ts'
import type { Tables } from './tables.ts'

/** One transaction. The only thing features get: nobody else takes a connection from a pool. */
export type Tx = Transaction<Tables>

/** Runs on a connection before anything else: its rows, and whether the connection may serve at all. */
type Opening<O> = (client: pg.PoolClient) => Promise<{ isFit: boolean; opened: O }>

/** Whether the code that runs is called from inside a transaction. */
const inTransaction = new AsyncLocalStorage<true>()

/**
 * Called by what is slow: nobody waits for it while a connection is held that others need.
 *
 * @throws Error inside a transaction: see `aside` of kernel/http
 */
export function refuseInTransaction(what: string): void {
  if (inTransaction.getStore()) throw new Error(`${what}: slow work does not belong in a transaction`)
}

/**
 * One transaction on a connection of the pool, which `open` begins: committed when `work` ends, undone when it throws.
 * A connection that is not fit, or on which beginning or ending failed, is closed and not kept.
 */
export async function runTransaction<O, T>(
  pool: pg.Pool,
  open: Opening<O>,
  work: (tx: Tx, opened: O) => Promise<T>,
): Promise<T> {
  const { client, opened } = await takeOpened(pool, open)
  const lent = new LentConnection(client, namesOf(pool))
  try {
    const result = await inTransaction.run(true, () => work(transactionOn(lent), opened))
    await lent.commit()
    return result
  } catch (failure) {
    await lent.undo()
    throw failure
  } finally {
    lent.giveBack()
  }
}

const namesByPool = new WeakMap<pg.Pool, StatementNames>()

function namesOf(pool: pg.Pool): StatementNames {
  const names = namesByPool.get(pool) ?? new StatementNames()
  namesByPool.set(pool, names)
  return names
}

async function takeOpened<O>(pool: pg.Pool, open: Opening<O>): Promise<{ client: pg.PoolClient; opened: O }> {
  for (;;) {
    const client = await pool.connect()
    try {
      const { isFit, opened } = await open(client)
      if (isFit) return { client, opened }
    } catch (failure) {
      client.release(true)
      throw failure
    }
    client.release(true)
  }
}

/** Messages asked for in one turn of the loop leave together: each write costs as much as a small statement. */
export function sendTogether(client: pg.PoolClient): void {
  const { stream } = client.connection
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/** A prepared statement is gone, or no longer fits its table: the connection has to forget all of them. */
const staleStatement = new Set(['26000', '0A000'])

const codeOf = (failure: unknown): unknown => (failure instanceof Error && 'code' in failure ? failure.code : undefined)

/** A connection for as long as one transaction has it: used after the end, it refuses. */
class LentConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient
  readonly #names: StatementNames
  #isOpen = true
  #isSpoiled = false

  constructor(client: pg.PoolClient, names: StatementNames) {
    this.#client = client
    this.#names = names
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (!this.#isOpen) throw new Error('a transaction was used after its end')
    const name = this.#names.nameOf(sql)
    sendTogether(this.#client)
    try {
      const { command, rowCount, rows } = await this.#client.query(
        name === null ? { text: sql, values: [...parameters] } : { name, text: sql, values: [...parameters] },
      )
      const isChange = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE'
      return isChange ? { numAffectedRows: BigInt(rowCount ?? 0), rows: rows ?? [] } : { rows: rows ?? [] }
    } catch (failure) {
      if (staleStatement.has(String(codeOf(failure)))) this.#isSpoiled = true
      throw failure
    }
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('rows are not streamed')
  }

  async commit(): Promise<void> {
    this.#isOpen = false
    const { command } = await this.#client.query('commit')
    // PostgreSQL says so when a failed statement had undone the transaction and nobody heard it.
    if (command === 'ROLLBACK') throw new Error('the transaction had failed: nothing was kept')
  }

  async undo(): Promise<void> {
    this.#isOpen = false
    await this.#client.query('rollback').catch(() => (this.#isSpoiled = true))
  }

  giveBack(): void {
    this.#client.release(this.#isSpoiled)
  }
}

const compiler = new PostgresQueryCompiler()
const adapter = new PostgresAdapter()
/** Never reached: the executor has its connection. */
const driver: Driver = new DummyDriver()
const dialect: Dialect = {
  createDriver: () => driver,
  createAdapter: () => adapter,
  createQueryCompiler: () => compiler,
  createIntrospector: (database) => new PostgresIntrospector(database),
}

function transactionOn(connection: DatabaseConnection): Tx {
  const executor = new DefaultQueryExecutor(compiler, adapter, { provideConnection: (use) => use(connection) })
  return new Transaction<Tables>({ config: { dialect }, dialect, driver, executor })
}
