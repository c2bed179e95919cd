import pg from 'pg'

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
