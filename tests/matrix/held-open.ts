import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'kysely'
import type { Database, Tx } from '../../src/kernel/db/index.ts'

/** Thrown thousands of times: made once, for a stack takes time to write down. */
const undo = new Error('nothing of this remains')

type Opened = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>

async function undone<T>(open: Opened, work: (tx: Tx) => Promise<T>): Promise<T> {
  const kept: T[] = []
  await open(async (tx) => {
    kept.push(await work(tx))
    throw undo
  }).catch((thrown: unknown) => {
    if (thrown !== undo) throw thrown
  })
  return kept[0] as T
}

type Snapshot = ReturnType<typeof AsyncLocalStorage.snapshot>

/** A transaction that stays open as one person: what is done in it is undone at once, and the next begins as the first did. */
interface Held {
  token: string | null
  isBusy: boolean
  /** Runs as from inside the transaction. */
  inside: Snapshot
  tx: Tx
}

/** A database on which nothing that a request does remains. Limits do not count. */
export interface TracelessDatabase extends Database {
  /** Meanwhile one session after the other of this person is the same transaction: opening one costs more than most requests. */
  holding<T>(token: string | null, work: () => Promise<T>): Promise<T>
}

export function withoutTrace(database: Database): TracelessDatabase {
  let held: Held | null = null
  return {
    ...database,
    asSession: (token, work) =>
      held !== null && held.token === token && !held.isBusy
        ? inHeld(held, work)
        : undone((inner) => database.asSession(token, inner), work),
    asGate: (work) => undone((inner) => database.asGate(inner), work),
    hit: async () => 1,
    holding(token, work) {
      const outside: Snapshot = AsyncLocalStorage.snapshot()
      return undone(
        (inner) => database.asSession(token, inner),
        async (tx) => {
          await sql`savepoint before_request`.execute(tx)
          held = { token, isBusy: false, inside: AsyncLocalStorage.snapshot(), tx }
          try {
            return await outside(work)
          } finally {
            held = null
          }
        },
      )
    },
  }
}

async function inHeld<T>(held: Held, work: (tx: Tx) => Promise<T>): Promise<T> {
  held.isBusy = true
  try {
    return await held.inside(() => work(held.tx))
  } finally {
    await sql`rollback to savepoint before_request`.execute(held.tx)
    held.isBusy = false
  }
}
