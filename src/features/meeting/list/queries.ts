import { sql } from 'kysely'
import { readTogether, type Tx } from '../../../kernel/db/index.ts'
import { meetingColumns, meetingOf } from '../queries.ts'
import type { Meeting } from '../model.ts'
import '../schema.ts'

/** A meeting in a list. */
export interface ListedMeeting extends Meeting {
  /** Of its collaboration. Null: not written in that language. */
  nameFr: string | null
  nameEn: string | null
  /** Organizations noted as present. */
  present: number
  decisions: number
}

export interface MeetingFilter {
  text: string | null
  /** `coming`: not over yet, the nearest first; `past`: over, the latest first. */
  side: 'coming' | 'past'
}

/**
 * Meetings that the person’s organizations may read as members, and how many there are.
 *
 * @param collaborationId null: of every collaboration of theirs
 * @param now instant that parts those to come from those that are over
 */
export async function listMeetings(
  tx: Tx,
  {
    collaborationId,
    text,
    side,
    now,
    limit,
    offset,
  }: MeetingFilter & { collaborationId: string | null; now: Date; limit: number; offset: number },
): Promise<{ rows: ListedMeeting[]; count: number }> {
  const like = `%${(text ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const order = sql.raw(side === 'coming' ? 'm.starts_at, m.id' : 'm.starts_at desc, m.id')
  const { rows } = await sql<ListedMeeting & { count: number }>`
    select ${meetingColumns}, c.name_fr as "nameFr", c.name_en as "nameEn",
      (select count(*)::int from meeting_attendance a where a.meeting_id = m.id and a.says = 'present') as present,
      (select count(*)::int from meeting_decision d where d.meeting_id = m.id and d.withdrawn_at is null) as decisions,
      (count(*) over ())::int as count
    from meeting m join collaboration c on c.id = m.collaboration_id
    where m.collaboration_id = any ((select sec.joined_collaborations())::uuid[])
      and (${collaborationId}::uuid is null or m.collaboration_id = ${collaborationId}::uuid)
      and case when ${side} = 'coming' then m.ends_at > ${now} else m.ends_at <= ${now} end
      and (${text}::text is null or m.search like sec.fold(${like}))
    order by ${order} limit ${limit} offset ${offset}`.execute(tx)
  return { rows, count: rows[0]?.count ?? 0 }
}

/** Meetings to come of a collaboration to which the person’s organization is invited: the next five. */
export async function listInvitedMeetings(tx: Tx, collaborationId: string, now: Date): Promise<Meeting[]> {
  const rows = await readTogether(
    tx,
    sql<Meeting>`
      select ${meetingColumns} from meeting m where m.collaboration_id = ${collaborationId} and m.ends_at > ${now} and m.state = 'convened'
      order by m.starts_at, m.id limit 5`,
  )
  return rows.map(meetingOf)
}
