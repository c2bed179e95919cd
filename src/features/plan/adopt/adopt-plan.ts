import type { Clock } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Catalogue } from '../catalogue-model.ts'
import type { Adopter, Period } from '../model.ts'
import { listAdoptions } from '../queries.ts'
import { askProgress } from '../progress/queries.ts'
import { periodsOverlap } from '../rules.ts'
import { recordPlanDeed } from '../adoption-lock.ts'

export interface AdoptAsked {
  adopter: Adopter
  catalogue: Pick<Catalogue, 'id' | 'version'>
  period: Period
  personId: string
}

/**
 * Takes a plan on for a period, with no action chosen yet. @returns the id of the adoption
 *
 * Refused when the plan is already adopted for a part of the period.
 */
export async function adoptPlan(
  tx: Tx,
  clock: Clock,
  { adopter, catalogue, period, personId }: AdoptAsked,
): Promise<Result<string, 'period-taken'>> {
  const before = await listAdoptions(tx, adopter)
  if (before.some((one) => one.planId === catalogue.id && periodsOverlap(one.period, period)))
    return err('period-taken')
  const id = clock.newId()
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('adoption')
    .values({
      id,
      organization_id: adopter.organizationId,
      network_id: adopter.networkId,
      plan_id: catalogue.id,
      catalogue_version: catalogue.version,
      period_kind: period.kind,
      starts_on: period.startsOn,
      ends_on: period.endsOn,
      adopted_by: personId,
    })
    .onConflict((conflict) => conflict.doNothing()) // a colleague adopted at the same moment
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return err('period-taken')
  await recordPlanDeed(tx, adopter, { deed: 'plan.adopted', kind: 'adoption', id, basis: period.kind })
  await askProgress(tx, catalogue.id)
  return ok(id)
}
