import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** How many people answered each date sought, whoever they are today. */
export async function countAnswered(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; count: number }>`
    select poll_id as id, count(distinct person_id)::integer as count from date_poll_answer where poll_id = any (${[...ids]}::uuid[])
    group by poll_id order by poll_id`.execute(tx)
  return new Map(rows.map(({ id, count }) => [id, count]))
}
