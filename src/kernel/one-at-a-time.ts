import pg from 'pg'

/** Any fixed number that no other program of the database uses. */
const startLock = 7_433_920_118

/**
 * Runs what brings a database to where it can be served, while no other process does it: of several that start at once
 * each waits for the one before, and finds it done.
 *
 * @param adminUrl administrator's address of the database
 */
export async function oneAtATime<T>(adminUrl: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl })
  client.on('error', () => undefined) // what runs meanwhile has connections of its own, and says what is wrong
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [startLock])
    return await work()
  } finally {
    await client.end()
  }
}
