import { sql } from 'kysely'
import { readTogether, type Tx } from '../../../kernel/db/index.ts'
import type { DatePoll, PollState } from '../model.ts'

/** Most dates sought that the page shows. */
const mostShown = 5

export type CurrentPoll = Pick<DatePoll, 'id' | 'collaborationId' | 'title' | 'timeZone' | 'closesAt' | 'state'>

/** Dates sought in a collaboration that stand so, the latest first. */
export async function listCurrentPolls(
  tx: Tx,
  collaborationId: string,
  states: readonly PollState[],
): Promise<CurrentPoll[]> {
  const rows = await readTogether(
    tx,
    sql<CurrentPoll>`
      select p.id, p.collaboration_id as "collaborationId", p.title, p.time_zone as "timeZone", p.closes_at as "closesAt", p.state
      from date_poll p where p.collaboration_id = ${collaborationId} and p.state = any (${[...states]}::text[])
      order by p.created_at desc, p.id limit ${sql.lit(mostShown)}`,
  )
  return rows.map((one) => ({ ...one, closesAt: new Date(one.closesAt) }))
}

/** How many people answered each date sought, whoever they are today. */
export async function countAnswered(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; count: number }>`
    select poll_id as id, count(distinct person_id)::integer as count from date_poll_answer where poll_id = any (${[...ids]}::uuid[])
    group by poll_id order by poll_id`.execute(tx)
  return new Map(rows.map(({ id, count }) => [id, count]))
}
