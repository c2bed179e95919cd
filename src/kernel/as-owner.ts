import { sql } from 'kysely'
import pg from 'pg'
import { transactionsOf, type Tx } from './db/index.ts'
import { openPool } from './open-pool.ts'

/** Runs one statement of the transaction; rows as PostgreSQL gives them. */
export type OwnerQuery = <Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<Row[]>

/**
 * One transaction as the owner of the tables, whom no policy holds back: for loading content before the server serves,
 * never for a request. Undone when `work` throws.
 *
 * @param adminUrl administrator's address of the database
 */
export async function asOwner<T>(adminUrl: string, work: (query: OwnerQuery) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SET LOCAL ROLE tis_owner')
    const result = await work(async (text, values = []) => (await client.query(text, [...values])).rows)
    await client.query('COMMIT')
    return result
  } finally {
    await client.end()
  }
}

/** The same with the query builder, for content that a feature writes by the code that its people use. */
export async function asOwnerTx<T>(adminUrl: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  const pool = openPool({ connectionString: adminUrl, max: 1 })
  try {
    return await transactionsOf(pool)(async (tx) => {
      await sql`set local role tis_owner`.execute(tx)
      return work(tx)
    })
  } finally {
    await pool.end()
  }
}

/**
 * One connection with temporary tables of its own, gone when `work` ends: for what is larger than memory. In no
 * transaction: each statement stands by itself.
 */
export async function withScratch<T>(adminUrl: string, work: (query: OwnerQuery) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    return await work(async (text, values) =>
      values === undefined ? (await client.query(text)).rows : (await client.query(text, [...values])).rows,
    )
  } finally {
    await client.end()
  }
}
