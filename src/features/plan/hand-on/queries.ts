import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Holder } from '../../../kernel/feature/index.ts'
import { awaitingAction, type AwaitingAction } from '../summary.ts'

export interface CarriedAction extends AwaitingAction {
  /** First and last day of the period of its plan. */
  startsOn: Day
  endsOn: Day
}

/**
 * Actions that a person carries in an organization's plans, or a table's: those to come, those set aside and, last, those of
 * periods that have ended included; what is completed is history. 200 at most.
 */
export async function listCarried(
  tx: Tx,
  { organizationId, networkId, personId }: Holder,
  today: Day,
): Promise<CarriedAction[]> {
  const place = organizationId === null ? sql`a.network_id = ${networkId}` : sql`a.organization_id = ${organizationId}`
  const { rows } = await sql<CarriedAction>`
    select d.starts_on as "startsOn", d.ends_on as "endsOn", ${awaitingAction}
    where ${place} and a.person_id = ${personId} and a.state <> '100'
    order by d.ends_on < ${today}::date, d.starts_on, a.rank, a.id limit 200`.execute(tx)
  return rows
}

export interface HandedAction extends AwaitingAction {
  /** Who carries it now; null: nobody. */
  personId: string | null
  person: string | null
}

/** These actions of a place as they stand now, whoever carries them; those that are no more are left out. */
export async function listHanded(tx: Tx, { organizationId }: Holder, ids: readonly string[]): Promise<HandedAction[]> {
  const { rows } = await sql<HandedAction>`
    select a.person_id as "personId", (select p.name from person p where p.id = a.person_id) as person, ${awaitingAction}
    where a.organization_id = ${organizationId} and a.id = any (${[...ids]}::uuid[]) order by a.rank, a.id`.execute(tx)
  return rows
}
