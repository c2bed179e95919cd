import type { Clock } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Catalogue, CatalogueAction } from '../catalogue-model.ts'
import type { AdoptedAction, Adoption } from '../model.ts'
import { recordPlanDeed, takeAdoption } from '../adoption-lock.ts'
import { addActions, lastRank } from '../choose/choose-actions.ts'

export interface RenewAsked {
  adoption: Adoption
  newest: Catalogue
  present: readonly AdoptedAction[]
  /** Actions in use whose new words are taken: as each was, and as it is now in the plan. */
  accepted: readonly { action: AdoptedAction; before: CatalogueAction; after: CatalogueAction }[]
  /** New actions of the plan to have, by code. */
  added: readonly string[]
  seenVersion: number
}

/**
 * Ends the review of a version: what was accepted follows it from now on, what was not keeps the words it had, and what
 * left the plan stays with the words and the history it has.
 */
export async function renewAdoption(
  tx: Tx,
  clock: Clock,
  { adoption, newest, present, accepted, added, seenVersion }: RenewAsked,
): Promise<Result<void, 'changed-meanwhile'>> {
  if (!(await takeAdoption(tx, adoption, seenVersion, { catalogue_version: newest.version })))
    return err('changed-meanwhile')
  for (const { action, before, after } of accepted) {
    const isNew = (id: string): boolean => !before.outcomes.some((one) => one.id === id)
    await tx
      .updateTable('adopted_action')
      .set({
        catalogue_version: newest.version,
        // An outcome that was left out stays so; a new one is pursued, as all are at the beginning.
        outcomes: after.outcomes.map(({ id }) => id).filter((id) => isNew(id) || action.outcomes.includes(id)),
        version: action.version + 1,
      })
      .where('id', '=', action.id)
      .execute()
    await recordPlanDeed(tx, adoption, {
      deed: 'action.renewed',
      kind: 'adopted_action',
      id: action.id,
      basis: `version-${newest.version}`,
    })
  }
  await addActions(tx, clock, {
    adoption,
    version: newest.version,
    added: newest.actions.filter(({ id }) => added.includes(id)),
    after: lastRank(present),
  })
  await recordPlanDeed(tx, adoption, {
    deed: 'plan.renewed',
    kind: 'adoption',
    id: adoption.id,
    basis: `version-${newest.version}`,
  })
  return ok(undefined)
}
