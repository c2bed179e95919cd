import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

export interface Miss {
  /** Code; empty: words of no known need. */
  need: string
  /** Code; empty: no region was asked for. */
  region: string
  searches: number
}
/** Fewer than this are not shown: they could be one person. */
const fewestShown = 3

/**
 * Searches that found nothing since a day, by need and region; only where there were enough of them. `few` counts the
 * pairs that are not shown.
 */
export async function listMisses(
  tx: Tx,
  { since, regions }: { since: string; regions: readonly string[] },
): Promise<{ shown: Miss[]; few: number }> {
  const { rows } = await sql<Miss>`
    select need, region, sum(searches)::int as searches from search_miss
    where day >= ${since} and region = any(${['', 'QC', ...regions]}::text[])
    group by need, region order by 3 desc, need, region`.execute(tx)
  const shown = rows.filter(({ searches }) => searches >= fewestShown)
  return { shown, few: rows.length - shown.length }
}
