import type { Tx } from '../../../kernel/db/index.ts'
import { canUndo } from '../../../kernel/import/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Adoption, AdoptedAction } from '../model.ts'
import { findAdoption, listAdopted } from '../queries.ts'
import { mayBeInCharge } from '../people-in-charge.ts'
import { canUnchoose } from '../rules.ts'
import { adaptAction } from '../adapt/adapt-action.ts'
import { recordPlanDeed, takeAdoption } from '../adoption-lock.ts'
import { lastRank } from '../choose/choose-actions.ts'
import { rankActions } from '../choose/rank-actions.ts'
import { updateAction } from '../carry-out/update-action.ts'
import { findPlanImport, type Applied } from './queries.ts'
import { unchoose, type Importer } from './import-plan.ts'

/**
 * Puts back what an import changed, action by action, within 30 days. What somebody has touched since stays as they left
 * it. A step goes back by one more update: the history keeps all of it; an action that has begun is set aside, not lost.
 *
 * @returns how many actions are as before, and how many stay for having been touched since
 */
export async function undoPlanImport(
  importer: Importer,
  { adoptionId, importId }: { adoptionId: string; importId: string },
): Promise<Result<{ restored: number; kept: number }, 'too-late' | 'changed-meanwhile'>> {
  const { tx, clock } = importer
  const found = await findPlanImport(tx, { adoptionId, importId, lock: true })
  const adoption = await findAdoption(tx, adoptionId)
  if (!found || !adoption || !canUndo(found, clock.now()) || found.document.stage !== 'done') return err('too-late')
  const { applied, order, adoptionVersion } = found.document
  if (!(await takeAdoption(tx, adoption, adoption.version))) return err('changed-meanwhile')
  let restored = 0
  for (const one of applied) if (await putBack(importer, adoption, one)) restored += 1
  if (order !== null && adoption.version === adoptionVersion)
    await rankActions(tx, {
      adoption,
      order: await orderBefore(tx, adoption, order),
      seenVersion: adoption.version + 1,
    })
  await tx
    .updateTable('plan_import')
    .set({ status: 'undone', undone_at: clock.now(), version: found.version + 1 })
    .where('id', '=', importId)
    .execute()
  await recordPlanDeed(tx, adoption, { deed: 'plan.import-undone', kind: 'adoption', id: adoption.id })
  return ok({ restored, kept: applied.length - restored })
}

/** Actions in the order they had; those chosen since, last. */
async function orderBefore(tx: Tx, { id }: Adoption, order: readonly string[]): Promise<AdoptedAction[]> {
  const present = await listAdopted(tx, id)
  const placeOf = (action: AdoptedAction): number => {
    const place = order.indexOf(action.id)
    return place < 0 ? order.length + action.rank : place
  }
  return present.toSorted((a, b) => placeOf(a) - placeOf(b))
}

async function putBack(importer: Importer, adoption: Adoption, applied: Applied): Promise<boolean> {
  const { tx } = importer
  const present = await listAdopted(tx, adoption.id)
  if (applied.choice === 'remove') return chooseAgain(tx, adoption, applied, present)
  const action = present.find(({ id }) => id === applied.adoptedId)
  if (action === undefined) return false
  const isUntouched = action.version === applied.version && action.stateNumber === applied.stateNumber
  if (!isUntouched) return false
  if (applied.choice === 'add')
    return canUnchoose(action) ? unchoose(tx, adoption, action) : move(importer, adoption, action, 'set-aside')
  if (applied.card !== null) {
    const personId = await stillThere(tx, adoption, applied.card.personId, action.personId)
    const card = { ...applied.card, personId }
    const adapted = await adaptAction(tx, { action, card, seenVersion: action.version })
    if (!adapted.ok) return false
  }
  return applied.state === null || move(importer, adoption, action, applied.state)
}

/** Who was in charge before, unless they left since or only read: then who is now. */
const stillThere = async (
  tx: Tx,
  adoption: Adoption,
  before: string | null,
  now: string | null,
): Promise<string | null> =>
  before === null || before === now || (await mayBeInCharge(tx, before, adoption)) ? before : now

async function move(
  { tx, today, updater, organizationLeft }: Importer,
  adoption: Adoption,
  action: AdoptedAction,
  to: AdoptedAction['state'],
): Promise<boolean> {
  const moved = await updateAction(tx, updater, {
    adoption,
    action,
    seenNumber: action.stateNumber,
    to,
    note: null,
    via: 'import',
    today,
    organizationLeft,
    confirms: true,
  })
  return moved.ok
}

/** An action unchosen by the import had no history: chosen again, it is what it was, last in the order until `order` is put back. */
async function chooseAgain(
  tx: Tx,
  adoption: Adoption,
  { adoptedId, actionId, card, objectiveNumber, catalogueVersion }: Applied,
  present: readonly AdoptedAction[],
): Promise<boolean> {
  if (card === null || (actionId !== null && present.some((action) => action.actionId === actionId))) return false
  await tx
    .insertInto('adopted_action')
    .values({
      id: adoptedId,
      adoption_id: adoption.id,
      organization_id: adoption.organizationId,
      network_id: adoption.networkId,
      catalogue_version: catalogueVersion,
      action_id: actionId,
      objective_number: objectiveNumber,
      title_fr: card.titleFr,
      title_en: card.titleEn,
      statement_fr: card.statementFr,
      statement_en: card.statementEn,
      rank: lastRank(present) + 1,
      person_id: await stillThere(tx, adoption, card.personId, null),
      starts_on: card.startsOn,
      due_on: card.dueOn,
      effort: card.effort,
      place: card.place,
      targets: card.targets,
      outcomes: card.outcomes,
    })
    .execute()
  const basis = actionId ?? 'own'
  await recordPlanDeed(tx, adoption, { deed: 'action.chosen', kind: 'adopted_action', id: adoptedId, basis })
  return true
}
