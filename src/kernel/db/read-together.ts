import { sql, type RawBuilder } from 'kysely'
import type { Tx } from './transaction.ts'

/** A row as JSON writes it: instants are text. */
export type Written<Row> = {
  [Column in keyof Row]: Row[Column] extends Date
    ? string
    : Row[Column] extends Date | null
      ? string | null
      : Row[Column]
}

interface Asked {
  query: RawBuilder<unknown>
  answer(rows: unknown[]): void
  fail(failure: unknown): void
}

/** What was asked in this turn of the loop and has not left, by transaction. */
const waiting = new WeakMap<Tx, Asked[]>()

/**
 * Rows of a query. Those that are asked for in the same turn of the loop (`Promise.all`) leave as one statement: it costs a fraction of
 * what they cost apart. So the parts of a page, of whatever feature, each ask for what they show, and the page asks once.
 *
 * Only for reading: what is written must not wait here beside what reads it.
 */
export function readTogether<Row>(tx: Tx, query: RawBuilder<Row>): Promise<Written<Row>[]> {
  return new Promise((resolve, reject) => {
    const asked: Asked = { query, answer: (rows) => resolve(rows as Written<Row>[]), fail: reject }
    const line = waiting.get(tx)
    if (line !== undefined) return void line.push(asked)
    waiting.set(tx, [asked])
    process.nextTick(() => void leave(tx))
  })
}

async function leave(tx: Tx): Promise<void> {
  const line = waiting.get(tx) ?? []
  waiting.delete(tx)
  const parts = line.map(({ query }, at) => sql`(select json_agg(q) from (${query}) q) as ${sql.raw(`a${at}`)}`)
  try {
    const { rows } = await sql<Record<string, unknown[] | null>>`select ${sql.join(parts)}`.execute(tx)
    for (const [at, { answer }] of line.entries()) answer(rows[0]?.[`a${at}`] ?? [])
  } catch (failure) {
    for (const { fail } of line) fail(failure)
  }
}
