import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import type { AwayDays } from '../answering/cover.ts'
import { lockMembers } from '../lock-members.ts'
import { listAbsences, type Absence } from './queries.ts'

interface Place {
  organizationId: string
  personId: string
}

/** Says that someone is away. Refused with the absence that is there already, said meanwhile by someone else. */
export async function declareAbsence(
  actor: Actor,
  { organizationId, personId }: Place,
  { fromDay, untilDay }: AwayDays,
): Promise<Result<void, Absence>> {
  const { tx, who, today, deps } = actor
  await lockMembers(actor, organizationId)
  const other = (await listAbsences(tx, { organizationId, personId }, today)).find(
    (one) => one.fromDay <= untilDay && one.untilDay >= fromDay,
  )
  if (other !== undefined) return err(other)
  const id = deps.clock.newId()
  await tx
    .insertInto('absence')
    .values({
      id,
      organization_id: organizationId,
      person_id: personId,
      from_day: fromDay,
      until_day: untilDay,
      recorded_by: who.personId,
    })
    .execute()
  await recordDeed(tx, { deed: 'absence.declared', chain: organizationId, subject: { kind: 'absence', id } })
  return ok(undefined)
}

/** Takes an absence back: the person answers again. @returns whether it held */
export async function takeBackAbsence({ tx, deps }: Actor, organizationId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('absence')
    .set({ taken_back_at: deps.clock.now() })
    .where('id', '=', id)
    .where('organization_id', '=', organizationId)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await recordDeed(tx, { deed: 'absence.taken-back', chain: organizationId, subject: { kind: 'absence', id } })
  return true
}
