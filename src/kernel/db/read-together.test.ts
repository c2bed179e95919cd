import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { readTogether, type Tx } from './index.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase({ connections: 2 })
})
afterAll(() => db.drop())

const asNobody = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.database.asSession(null, work)

/** The text of the statement that reads it. */
const ownText = sql<{ text: string }>`select current_query() as text`

describe('what is read together', () => {
  it('is one statement, and each question has its own rows in its own order', async () => {
    const [days, none, texts] = await asNobody((tx) =>
      Promise.all([
        readTogether(
          tx,
          sql<{ day: string; at: Date }>`
          select '2026-12-01'::date + n as day, '2026-12-01T15:00:00Z'::timestamptz as at from generate_series(1, 3) as n
          where n > ${1} order by n desc`,
        ),
        readTogether(tx, sql`select 1 as one where ${false}`),
        readTogether(tx, ownText),
      ]),
    )

    expect(days.map(({ day }) => day)).toEqual(['2026-12-04', '2026-12-03'])
    expect(days.map(({ at }) => new Date(at).toISOString())).toEqual(Array(2).fill('2026-12-01T15:00:00.000Z'))
    expect(none).toEqual([])
    expect(texts[0]?.text).toContain('generate_series')
  })

  it('is asked again when an answer leads to another question', async () => {
    const text = await asNobody(async (tx) => {
      await readTogether(tx, sql`select 'first' as one`)
      return readTogether(tx, ownText)
    })
    expect(text[0]?.text).not.toContain('first')
  })

  it('fails for everyone who asked, and the transaction with it', async () => {
    const asked = asNobody(async (tx) => {
      const all = await Promise.allSettled([readTogether(tx, sql`select 1 / 0 as one`), readTogether(tx, ownText)])
      expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    })
    await expect(asked).rejects.toThrow(/had failed/)
  })

  it('of two transactions stays in each of them', async () => {
    const pid = sql<{ pid: number }>`select pg_backend_pid() as pid`
    const both = await Promise.all([asNobody((tx) => readTogether(tx, pid)), asNobody((tx) => readTogether(tx, pid))])
    expect(both.map((rows) => rows.length)).toEqual([1, 1])
  })
})
