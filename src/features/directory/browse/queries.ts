import { sql } from 'kysely'
import type { Database, Tx } from '../../../kernel/db/index.ts'

type Counts = ReadonlyMap<string, number>
interface Kept {
  counts: Counts
  until: number
}

/** For how long the counts of the first page may be a little old, milliseconds. */
const freshFor = 60_000
const kept = new WeakMap<Database, Kept>()

/** How many services answer each need, of the whole directory: counted once a minute at most, whoever asks. */
export async function countByNeed(tx: Tx, database: Database, now: Date): Promise<Counts> {
  const known = kept.get(database)
  if (known && known.until > now.getTime() && known.until - now.getTime() <= freshFor) return known.counts
  const { rows } = await sql<{ need: string; n: number }>`
    select need, count(*)::int as n from service_search, unnest(needs) as need group by need`.execute(tx)
  const counts = new Map(rows.map(({ need, n }) => [need, n]))
  kept.set(database, { counts, until: now.getTime() + freshFor })
  return counts
}
