import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** A standing decision, and the meeting where it was made. */
export interface LatestDecision {
  id: string
  meetingId: string
  what: string
}

/** The latest standing decisions of a collaboration. */
export async function listLatestDecisions(tx: Tx, collaborationId: string): Promise<LatestDecision[]> {
  const { rows } = await sql<LatestDecision>`
    select d.id, d.meeting_id as "meetingId", d.what from meeting_decision d
    where d.collaboration_id = ${collaborationId} and d.withdrawn_at is null order by d.at desc, d.id limit 3`.execute(
    tx,
  )
  return rows
}
