import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Meeting } from '../model.ts'

/** What comes before the meeting’s own items: it is computed each time, and copied nowhere. */
export interface Carried {
  /** Open commitments of the collaboration, the most pressing first. */
  commitments: { id: string; organizationId: string; what: string; dueOn: Day }[]
  /** Standing decisions of earlier meetings whose day to look again has come by this one. */
  decisions: { id: string; meetingId: string; what: string; lookAgainOn: Day }[]
  /** The latest earlier meeting with minutes that nobody approved; null: none. */
  minutes: Pick<Meeting, 'id' | 'collaborationId' | 'titleFr' | 'titleEn' | 'startsAt' | 'endsAt' | 'timeZone'> | null
}

/**
 * Nothing of a meeting after which another began: what was open then is followed there.
 *
 * @param day of the meeting, in its time zone
 */
export async function readCarried(
  tx: Tx,
  { id, collaborationId, startsAt }: Meeting,
  { day, now }: { day: Day; now: Date },
): Promise<Carried> {
  const later = await sql`
    select from meeting m where m.collaboration_id = ${collaborationId} and m.state = 'convened' and m.starts_at > ${startsAt}
      and m.starts_at <= ${now} limit 1`.execute(tx)
  if (later.rows.length > 0) return { commitments: [], decisions: [], minutes: null }
  const commitments = await sql<Carried['commitments'][number]>`
    select t.id, t.organization_id as "organizationId", t.what, t.due_on as "dueOn" from commitment t
    where t.collaboration_id = ${collaborationId} and t.state = 'open' and t.created_at < ${startsAt} order by t.due_on, t.id limit 100`.execute(
    tx,
  )
  const decisions = await sql<Carried['decisions'][number]>`
    select d.id, d.meeting_id as "meetingId", d.what, d.look_again_on as "lookAgainOn" from meeting_decision d join meeting m on m.id = d.meeting_id
    where d.collaboration_id = ${collaborationId} and d.withdrawn_at is null and d.look_again_on <= ${day} and m.starts_at < ${startsAt} and m.id <> ${id}
      and (d.looked_again_in is null or d.looked_again_in = ${id}) order by d.look_again_on, d.id limit 100`.execute(tx)
  const minutes = await sql<NonNullable<Carried['minutes']>>`
    select m.id, m.collaboration_id as "collaborationId", m.title_fr as "titleFr", m.title_en as "titleEn", m.starts_at as "startsAt",
      m.ends_at as "endsAt", m.time_zone as "timeZone"
    from meeting m join meeting_minutes n on n.meeting_id = m.id and n.state = 'draft'
    where m.collaboration_id = ${collaborationId} and m.starts_at < ${startsAt} and m.state = 'convened' order by m.starts_at desc, m.id limit 1`.execute(
    tx,
  )
  return { commitments: commitments.rows, decisions: decisions.rows, minutes: minutes.rows[0] ?? null }
}
