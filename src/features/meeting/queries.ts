import { sql } from 'kysely'
import type { Tx, Written } from '../../kernel/db/index.ts'
import { isId } from '../../kernel/ids.ts'
import type { Asked, Decision, Meeting, MeetingSettings, Minutes, ProposedCommitment } from './model.ts'
import './schema.ts'
import type { Series } from './tell/calendar-events.ts'

export const meetingColumns = sql.raw(
  `m.id, m.collaboration_id as "collaborationId", m.series_id as "seriesId", m.original_start as "originalStart",
   m.convened_by_id as "convenedById", m.kind, m.title_fr as "titleFr", m.title_en as "titleEn", m.starts_at as "startsAt", m.ends_at as "endsAt",
   m.time_zone as "timeZone", m.place, m.link, m.state, m.sequence, m.modified_at as "modifiedAt", m.version`,
)

/** A meeting of a row as JSON writes it. */
export const meetingOf = ({ originalStart, startsAt, endsAt, modifiedAt, ...row }: Written<Meeting>): Meeting => ({
  ...row,
  originalStart: originalStart === null ? null : new Date(originalStart),
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  modifiedAt: new Date(modifiedAt),
})

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

/** Series as they were convened. */
export async function listSeries(tx: Tx, ids: readonly string[]): Promise<Series[]> {
  const { rows } = await sql<Series>`
    select s.id, s.title_fr as "titleFr", s.title_en as "titleEn", s.starts_at as "startsAt", s.ends_at as "endsAt", s.time_zone as "timeZone",
      s.place, s.every, s.unit, s.nth, s.created_at as "createdAt",
      (select max(m.original_start) from meeting m where m.series_id = s.id) as "lastStart",
      (select count(*)::int from meeting m where m.series_id = s.id) as count
    from meeting_series s where s.id = any (${[...ids]}::uuid[]) order by s.starts_at, s.id`.execute(tx)
  return rows
}

/** Organizations asked to a meeting, the members first, and whether each was there. */
export async function listAsked(tx: Tx, meetingId: string): Promise<Asked[]> {
  const { rows } = await sql<Asked>`
    select q.organization_id as "organizationId", o.name_fr as "nameFr", o.name_en as "nameEn", o.sector, q.is_member as "isMember", a.says
    from sec.asked_to_meeting(${meetingId}) q left join organization o on o.id = q.organization_id
      left join meeting_attendance a on a.meeting_id = ${meetingId} and a.organization_id = q.organization_id
    order by q.is_member desc, o.name_fr, q.organization_id limit 500`.execute(tx)
  return rows
}

const decisionColumns = sql.raw(
  `d.id, d.meeting_id as "meetingId", d.what, d.look_again_on as "lookAgainOn", d.looked_again_in as "lookedAgainIn", d.quorum,
   d.withdrawn_at is not null as "isWithdrawn", d.version,
   (select coalesce(jsonb_object_agg(v.sector, v.says) filter (where v.says is not null), '{}') from meeting_voice v where v.decision_id = d.id) as voices`,
)

/** What was decided at a meeting, in order. */
export async function listDecisions(tx: Tx, meetingId: string): Promise<Decision[]> {
  const { rows } = await sql<Decision>`
    select ${decisionColumns} from meeting_decision d where d.meeting_id = ${meetingId} order by d.at, d.id limit 500`.execute(
    tx,
  )
  return rows
}

/** A decision of a meeting; null: there is none. */
export async function findDecision(tx: Tx, meetingId: string, id: string): Promise<Decision | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Decision>`
    select ${decisionColumns} from meeting_decision d where d.id = ${id} and d.meeting_id = ${meetingId}`.execute(tx)
  return rows[0] ?? null
}

/** What a meeting would like organizations to do, in order. */
export async function listProposed(tx: Tx, meetingId: string): Promise<ProposedCommitment[]> {
  const { rows } = await sql<ProposedCommitment>`
    select p.id, p.meeting_id as "meetingId", p.decision_id as "decisionId", p.organization_id as "organizationId", p.what, p.due_on as "dueOn",
      p.state, p.commitment_id as "commitmentId", p.version
    from meeting_commitment p where p.meeting_id = ${meetingId} order by p.at, p.id limit 500`.execute(tx)
  return rows
}

/** What members put on the agenda; version 0: nothing yet. */
export async function findAgenda(tx: Tx, meetingId: string): Promise<{ items: string[]; version: number }> {
  const { rows } = await sql<{ items: string[]; version: number }>`
    select items, version from meeting_agenda where meeting_id = ${meetingId}`.execute(tx)
  return rows[0] ?? { items: [], version: 0 }
}

/** The minutes of a meeting; null: nobody wrote any. */
export async function findMinutes(tx: Tx, meetingId: string): Promise<Minutes | null> {
  const { rows } = await sql<Minutes>`
    select n.meeting_id as "meetingId", n.text, n.state, n.approved_as as "approvedAs", n.approved_in as "approvedIn", n.approved_at as "approvedAt",
      n.modified_at as "modifiedAt", n.version
    from meeting_minutes n where n.meeting_id = ${meetingId}`.execute(tx)
  return rows[0] ?? null
}

/** What was corrected in approved minutes, in order. */
export async function listCorrections(tx: Tx, meetingId: string): Promise<{ text: string; at: Date }[]> {
  const { rows } = await sql<{ text: string; at: Date }>`
    select text, at from meeting_minutes_entry where meeting_id = ${meetingId} and kind = 'correction' order by at, id limit 100`.execute(
    tx,
  )
  return rows
}
