import type { Clock } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Catalogue, CatalogueAction } from '../catalogue-model.ts'
import type { AdoptedAction, Adoption } from '../model.ts'
import { listAdopted } from '../queries.ts'
import { askProgress } from '../progress/queries.ts'
import { canUnchoose } from '../rules.ts'
import { recordPlanDeed, takeAdoption } from '../adoption-lock.ts'

export interface ChoiceAsked {
  adoption: Adoption
  catalogue: Catalogue
  /** Actions of the plan to have, by code; those chosen before and absent here are given up. */
  actionIds: readonly string[]
  /** Actions of one's own to keep, by id of the adopted action. */
  ownIds: readonly string[]
  seenVersion: number
}

export type ChoiceRefusal = 'changed-meanwhile' | 'has-history'

/** Makes the actions of an adoption those asked: new ones come last in the order, with all their outcomes. */
export async function chooseActions(
  tx: Tx,
  clock: Clock,
  { adoption, catalogue, actionIds, ownIds, seenVersion }: ChoiceAsked,
): Promise<Result<{ added: number; removed: number }, ChoiceRefusal>> {
  if (!(await takeAdoption(tx, adoption, seenVersion))) return err('changed-meanwhile')
  const present = await listAdopted(tx, adoption.id)
  const isKept = ({ id, actionId }: AdoptedAction): boolean =>
    actionId === null ? ownIds.includes(id) : actionIds.includes(actionId)
  const removed = present.filter((action) => !isKept(action))
  if (!removed.every(canUnchoose)) return err('has-history')
  const added = catalogue.actions.filter(
    ({ id }) => actionIds.includes(id) && !present.some(({ actionId }) => actionId === id),
  )
  for (const { id, actionId } of removed) {
    const { numDeletedRows } = await tx.deleteFrom('adopted_action').where('id', '=', id).executeTakeFirst()
    if (numDeletedRows !== 1n) return err('has-history') // someone began it at this very moment
    await recordPlanDeed(tx, adoption, {
      deed: 'action.unchosen',
      kind: 'adopted_action',
      id,
      basis: actionId ?? 'own',
    })
  }
  await addActions(tx, clock, { adoption, version: catalogue.version, added, after: lastRank(present) })
  if (added.length > 0 || removed.length > 0) await askProgress(tx, adoption.planId)
  return ok({ added: added.length, removed: removed.length })
}

export const lastRank = (actions: readonly Pick<AdoptedAction, 'rank'>[]): number =>
  Math.max(0, ...actions.map(({ rank }) => rank))

/** Puts actions of the plan at the end of an adoption that was taken (`takeAdoption`). */
export async function addActions(
  tx: Tx,
  clock: Clock,
  {
    adoption,
    version,
    added,
    after,
  }: { adoption: Adoption; version: number; added: readonly CatalogueAction[]; after: number },
): Promise<void> {
  if (added.length === 0) return
  const rows = added.map((action, index) => ({
    id: clock.newId(),
    adoption_id: adoption.id,
    organization_id: adoption.organizationId,
    network_id: adoption.networkId,
    catalogue_version: version,
    action_id: action.id,
    objective_number: action.objective,
    title_fr: null,
    title_en: null,
    statement_fr: null,
    statement_en: null,
    rank: after + index + 1,
    person_id: null,
    starts_on: null,
    due_on: null,
    effort: null,
    targets: [...action.targets],
    outcomes: action.outcomes.map(({ id }) => id),
  }))
  await tx.insertInto('adopted_action').values(rows).execute()
  for (const { id, action_id } of rows)
    await recordPlanDeed(tx, adoption, { deed: 'action.chosen', kind: 'adopted_action', id, basis: action_id })
}
