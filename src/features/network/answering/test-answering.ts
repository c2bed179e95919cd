import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../../tests/database.ts'

// Rows for tests, written as the superuser.

interface PlacedFacts {
  organization: string
  person: string
}

/** Weekdays, 8:30 to 16:30. */
const officeWeek = [{ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '08:30', closes_at: '16:30' }] as const

/** Someone says when they answer. */
export async function someHours(
  admin: Admin,
  {
    organization,
    person,
    week = officeWeek,
    timeZone = 'America/Toronto',
  }: PlacedFacts & { week?: readonly unknown[]; timeZone?: string },
): Promise<void> {
  await admin.query(
    'INSERT INTO answering_hours (organization_id, person_id, week, time_zone, changed_by) VALUES ($1, $2, $3, $4, $2)',
    [organization, person, JSON.stringify(week), timeZone],
  )
}

/** Someone is away; days are counted from today, 0: today. */
export async function anAbsence(
  admin: Admin,
  { organization, person, from = 0, until = 3 }: PlacedFacts & { from?: number; until?: number },
): Promise<string> {
  const id = randomUUID()
  await admin.query(
    `INSERT INTO absence (id, organization_id, person_id, from_day, until_day, recorded_by)
     SELECT $1, $2, $3, t.day + $4::int, t.day + $5::int, $3 FROM (SELECT (sec.now() AT TIME ZONE 'America/Toronto')::date AS day) t`,
    [id, organization, person, from, until],
  )
  return id
}
