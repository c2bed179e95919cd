import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { AwayDays } from '../answering/cover.ts'

export interface Absence extends AwayDays {
  id: string
}

/** Absences of someone in an organization, under way or to come, the first first; at most 50. */
export async function listAbsences(
  tx: Tx,
  { organizationId, personId }: { organizationId: string; personId: string },
  today: Day,
): Promise<Absence[]> {
  const { rows } = await sql<Absence>`
    select id, from_day as "fromDay", until_day as "untilDay" from absence
    where organization_id = ${organizationId} and person_id = ${personId} and taken_back_at is null and until_day >= ${today}
    order by from_day, id limit 50`.execute(tx)
  return rows
}
