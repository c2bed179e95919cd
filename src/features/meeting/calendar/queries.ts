import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { MeetingKind, MeetingState, MeetingZone, Nth } from '../model.ts'

/** What calendars may know of a meeting: neither where, nor how to join, nor who comes. */
export interface SaidMeeting {
  id: string
  seriesId: string | null
  originalStart: Date | null
  nameFr: string | null
  nameEn: string | null
  collaborationKind: 'alliance' | 'table'
  kind: MeetingKind
  titleFr: string | null
  titleEn: string | null
  startsAt: Date
  endsAt: Date
  timeZone: MeetingZone
  state: MeetingState
  sequence: number
  modifiedAt: Date
  /** Of its series; null: it comes once. */
  every: number | null
  unit: 'week' | 'month' | null
  nth: Nth | null
}

const columns = sql.raw(
  `id, series_id as "seriesId", original_start as "originalStart", name_fr as "nameFr", name_en as "nameEn",
   collaboration_kind as "collaborationKind", kind, title_fr as "titleFr", title_en as "titleEn", starts_at as "startsAt", ends_at as "endsAt",
   time_zone as "timeZone", state, sequence, modified_at as "modifiedAt", every, unit, nth`,
)

/** Meetings to which the holder of a secret address is asked, by what they are now. */
export async function meetingsOfCalendar(tx: Tx, tokenHash: Buffer, since: Date): Promise<SaidMeeting[]> {
  const { rows } = await sql<SaidMeeting>`
    select ${columns} from sec.calendar_meetings(${tokenHash}, ${since}) order by starts_at, id`.execute(tx)
  return rows
}

/** What tables announce to anyone, in a region or by the table. */
export async function announcedMeetings(
  tx: Tx,
  { region, collaborationId }: { region: string | null; collaborationId: string | null },
  since: Date,
): Promise<SaidMeeting[]> {
  const { rows } = await sql<SaidMeeting>`
    select ${columns} from sec.announced_meetings(${region}, ${collaborationId}, ${since}) order by starts_at, id`.execute(
    tx,
  )
  return rows
}

export interface NamedTable {
  id: string
  nameFr: string | null
  nameEn: string | null
}

/** Tables that announce their meetings: of a region, or the one of this id. */
export async function announcingTables(
  tx: Tx,
  { region, collaborationId }: { region: string | null; collaborationId: string | null },
): Promise<NamedTable[]> {
  if (collaborationId !== null && !isId(collaborationId)) return []
  const { rows } = await sql<NamedTable>`
    select id, name_fr as "nameFr", name_en as "nameEn" from sec.announcing_tables(${region}, ${collaborationId})`.execute(
    tx,
  )
  return rows
}
