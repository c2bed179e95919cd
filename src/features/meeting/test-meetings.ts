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
