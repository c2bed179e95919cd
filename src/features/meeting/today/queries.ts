import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Meeting } from '../model.ts'
import { meetingColumns } from '../queries.ts'

/** Meetings within so many days, of the collaborations where the person’s organizations are members, the nearest first; at most six. */
export async function listNear(tx: Tx, { now, days }: { now: Date; days: number }): Promise<Meeting[]> {
  const { rows } = await sql<Meeting>`
    select ${meetingColumns} from meeting m where m.collaboration_id = any ((select sec.joined_collaborations())::uuid[]) and m.state = 'convened'
      and m.ends_at > ${now} and m.starts_at < ${now}::timestamptz + make_interval(days => ${days}) order by m.starts_at, m.id limit 6`.execute(
    tx,
  )
  return rows
}

/** A meeting that is over and whose attendance nobody noted. */
export interface UnnotedMeeting extends Meeting {
  /** The member of today that the person leads. */
  organizationId: string
}

/** Meetings of the last thirty days whose attendance nobody noted, by organization that the person leads, the latest first. */
export async function listUnnoted(
  tx: Tx,
  { now, led }: { now: Date; led: readonly string[] },
): Promise<UnnotedMeeting[]> {
  if (led.length === 0) return []
  const { rows } = await sql<UnnotedMeeting>`
    select ${meetingColumns}, s.organization_id as "organizationId"
    from meeting m join collaboration_member s on s.collaboration_id = m.collaboration_id and s.state = 'member' and s.organization_id = any (${[...led]}::uuid[])
    where m.state = 'convened' and m.ends_at <= ${now} and m.ends_at > ${now}::timestamptz - interval '30 days'
      and not exists (select from meeting_attendance a where a.meeting_id = m.id and a.says is not null)
    order by m.starts_at desc, m.id limit 20`.execute(tx)
  return rows
}
