import { sql } from 'kysely'
import { readTogether, type Tx } from '../../../kernel/db/index.ts'

/** A standing decision, and the meeting where it was made. */
export interface LatestDecision {
  id: string
  meetingId: string
  what: string
}

/** The latest standing decisions of a collaboration. */
export const listLatestDecisions = (tx: Tx, collaborationId: string): Promise<LatestDecision[]> =>
  readTogether(
    tx,
    sql<LatestDecision>`
      select d.id, d.meeting_id as "meetingId", d.what from meeting_decision d
      where d.collaboration_id = ${collaborationId} and d.withdrawn_at is null order by d.at desc, d.id limit 3`,
  )

/** Whether a meeting was ever convened, cancelled ones included. */
export async function hasEverConvened(tx: Tx, collaborationId: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select exists (select from meeting m where m.collaboration_id = ${collaborationId}) as is`.execute(tx)
  return rows[0]?.is ?? false
}
