import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import { isId } from '../../kernel/ids.ts'
import type { Meeting, MeetingSettings } from './model.ts'
import './schema.ts'

export const meetingColumns = sql.raw(
  `m.id, m.collaboration_id as "collaborationId", m.series_id as "seriesId", m.original_start as "originalStart",
   m.convened_by_id as "convenedById", m.kind, m.title_fr as "titleFr", m.title_en as "titleEn", m.starts_at as "startsAt", m.ends_at as "endsAt",
   m.time_zone as "timeZone", m.place, m.link, m.state, m.sequence, m.modified_at as "modifiedAt", m.version`,
)

/** A meeting that the person may read; null: none of a collaboration has that id. */
export async function findMeeting(tx: Tx, collaborationId: string, id: string): Promise<Meeting | null> {
  if (!isId(id) || !isId(collaborationId)) return null
  const { rows } = await sql<Meeting>`
    select ${meetingColumns} from meeting m where m.id = ${id} and m.collaboration_id = ${collaborationId}`.execute(tx)
  return rows[0] ?? null
}

/** How members meet; what nobody chose is as most do. */
export async function findSettings(tx: Tx, collaborationId: string): Promise<MeetingSettings> {
  const { rows } = await sql<MeetingSettings>`
    select s.quorum, s.place, coalesce(s.time_zone, 'America/Toronto') as "timeZone", s.is_published as "isPublished", s.version
    from meeting_settings s where s.collaboration_id = ${collaborationId}`.execute(tx)
  return rows[0] ?? { quorum: null, place: null, timeZone: 'America/Toronto', isPublished: false, version: 0 }
}

/** A meeting that was held: two organizations at least were present. */
export interface HeldMeeting {
  meetingId: string
  startsAt: Date
  /** Organizations present. */
  present: number
}

/** Meetings of a collaboration held since an instant, the latest first, as its members read them. */
export async function heldMeetings(tx: Tx, collaborationId: string, since: Date): Promise<HeldMeeting[]> {
  const { rows } = await sql<HeldMeeting>`
    select meeting_id as "meetingId", starts_at as "startsAt", present from sec.held_meetings(${collaborationId}, ${since})`.execute(
    tx,
  )
  return rows
}
