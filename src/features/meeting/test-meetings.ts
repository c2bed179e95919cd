import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { MeetingKind } from './model.ts'

export interface MeetingFacts {
  id?: string
  collaboration: string
  by: string
  titleFr?: string | null
  titleEn?: string | null
  kind?: MeetingKind
  /** ISO instants. */
  startsAt?: string
  endsAt?: string
  timeZone?: string
  place?: string | null
  state?: 'convened' | 'cancelled'
}

/** A meeting, written as the superuser. @returns its id */
export async function aMeeting(admin: Admin, facts: MeetingFacts): Promise<string> {
  const id = facts.id ?? randomUUID()
  const startsAt = facts.startsAt ?? '2099-03-03T15:00:00Z'
  await admin.query(
    `INSERT INTO meeting (id, collaboration_id, convened_by_id, kind, title_fr, title_en, starts_at, ends_at, time_zone, place, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, coalesce($8::timestamptz, $7::timestamptz + interval '90 minutes'), $9, $10, $11)`,
    [
      id,
      facts.collaboration,
      facts.by,
      facts.kind ?? 'meeting',
      facts.titleFr === undefined ? 'Rencontre inventée' : facts.titleFr,
      facts.titleEn === undefined ? 'Invented meeting' : facts.titleEn,
      startsAt,
      facts.endsAt ?? null,
      facts.timeZone ?? 'America/Toronto',
      facts.place ?? null,
      facts.state ?? 'convened',
    ],
  )
  return id
}

interface Within {
  collaboration: string
  meeting: string
}

/** A decision, written as the superuser. @returns its id */
export async function aDecision(
  admin: Admin,
  {
    collaboration,
    meeting,
    what = 'Se revoir.',
    lookAgainOn = null,
  }: Within & { what?: string; lookAgainOn?: string | null },
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    'INSERT INTO meeting_decision (id, meeting_id, collaboration_id, what, look_again_on) VALUES ($1, $2, $3, $4, $5)',
    [id, meeting, collaboration, what, lookAgainOn],
  )
  return id
}

/** What a meeting would like an organization to do, written as the superuser. @returns its id */
export async function aProposal(
  admin: Admin,
  { collaboration, meeting, organization }: Within & { organization: string },
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO meeting_commitment (id, meeting_id, collaboration_id, organization_id, what, due_on) VALUES ($1, $2, $3, $4, 'Prêter un local.', '2099-01-31')`,
    [id, meeting, collaboration, organization],
  )
  return id
}

/** Minutes, written as the superuser. */
export async function minutesOf(
  admin: Admin,
  {
    collaboration,
    meeting,
    text = 'On s’est parlé.',
    isApproved = false,
  }: Within & { text?: string; isApproved?: boolean },
): Promise<void> {
  await admin.query(
    `INSERT INTO meeting_minutes (meeting_id, collaboration_id, text, state, approved_as, approved_at)
     VALUES ($1, $2, $3, $4, $5, CASE WHEN $6 THEN sec.now() END)`,
    [meeting, collaboration, text, isApproved ? 'approved' : 'draft', isApproved ? 'written' : null, isApproved],
  )
}

/** Who came, written as the superuser. */
export async function attendanceOf(
  admin: Admin,
  { collaboration, meeting }: Within,
  says: Readonly<Record<string, 'present' | 'excused' | 'absent' | null>>,
): Promise<void> {
  for (const [organization, said] of Object.entries(says))
    await admin.query(
      `INSERT INTO meeting_attendance (meeting_id, collaboration_id, organization_id, says) VALUES ($1, $2, $3, $4)
       ON CONFLICT (meeting_id, organization_id) DO UPDATE SET says = excluded.says`,
      [meeting, collaboration, organization, said],
    )
}
