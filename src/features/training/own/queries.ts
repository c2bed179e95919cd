import { sql } from 'kysely'
import type { CalendarZone } from '../../../kernel/calendar/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Completion, Elsewhere, PlaceState } from '../model.ts'

/** A place to come, of the person themselves. */
export interface OwnPlace {
  id: string
  sessionId: string
  trainingId: string
  title: string
  startsAt: Date
  endsAt: Date
  timeZone: CalendarZone
  isCancelled: boolean
  state: PlaceState
}

export async function listOwnPlaces(
  tx: Tx,
  personId: string,
  { since, limit }: { since: Date; limit: number },
): Promise<OwnPlace[]> {
  const { rows } = await sql<OwnPlace>`
    select r.id, s.id as "sessionId", t.id as "trainingId", t.title, s.starts_at as "startsAt", s.ends_at as "endsAt", s.time_zone as "timeZone",
      s.state = 'cancelled' as "isCancelled", r.state
    from training_registration r join training_session s on s.id = r.session_id join training t on t.id = s.training_id
    where r.person_id = ${personId} and r.state <> 'cancelled' and s.ends_at >= ${since} and s.state <> 'closed'
    order by s.starts_at, r.id limit ${limit}`.execute(tx)
  return rows
}

/** What the person completed, here or elsewhere and confirmed. */
export async function listOwnCompletions(tx: Tx): Promise<Completion[]> {
  const { rows } = await sql<Completion>`
    select title, subjects, on_day as "onDay", refresh_months as "refreshMonths" from sec.own_completed_trainings()`.execute(
    tx,
  )
  return rows
}

export const elsewhereColumns = sql`e.id, e.person_id as "personId", e.organization_id as "organizationId", e.title, e.given_by as "givenBy", e.subjects,
  e.taken_on as "takenOn", e.minutes, e.refresh_months as "refreshMonths", e.state, e.proof_name as "proofName", e.version`

/** What the person declared, the latest first; what they withdrew is gone. */
export async function listOwnElsewhere(tx: Tx, personId: string): Promise<Elsewhere[]> {
  const { rows } = await sql<Elsewhere>`
    select ${elsewhereColumns} from training_elsewhere e where e.person_id = ${personId} and e.state <> 'withdrawn'
    order by e.taken_on desc, e.id limit 500`.execute(tx)
  return rows
}
