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
import type { ActionCard } from '../adapt/adapt-action.ts'
import { cardNames, columnOfCard, isSameIn, pickCard } from './card-cells.ts'
import type { SheetColumnId } from '../spreadsheet/columns.ts'
import { findPlanImport, type Applied, type LeftByUndo, type PlanImportDocument } from './queries.ts'
import { unchoose, type Importer } from './apply-import.ts'

/**
 * Puts back what an import changed, part by part, within 30 days. What somebody has touched since stays as they left it, and
 * is named. A step goes back by one more update: the history keeps all of it; an action that has begun is set aside, not lost.
 *
 * @returns how many actions are as before, and what stays of the others
 */
export async function undoPlanImport(
  importer: Importer,
  { adoptionId, importId }: { adoptionId: string; importId: string },
): Promise<Result<{ restored: number; left: LeftByUndo[] }, 'too-late' | 'changed-meanwhile'>> {
  const { tx, clock } = importer
  const found = await findPlanImport(tx, { adoptionId, importId, lock: true })
  const adoption = await findAdoption(tx, adoptionId)
  if (!found || !adoption || !canUndo(found, clock.now()) || found.document.stage !== 'done') return err('too-late')
  const { applied, order, adoptionVersion } = found.document
  if (!(await takeAdoption(tx, adoption, adoption.version))) return err('changed-meanwhile')
  const left: LeftByUndo[] = []
  for (const one of applied) {
    const columns = await putBack(importer, adoption, one)
    if (columns !== 'restored') left.push({ adoptedId: one.adoptedId, actionId: one.actionId, columns })
  }
  const restored = applied.length - left.length
  if (order !== null && adoption.version === adoptionVersion)
    await rankActions(tx, {
      adoption,
      order: await orderBefore(tx, adoption, order),
      seenVersion: adoption.version + 1,
    })
  const document: PlanImportDocument = { ...found.document, left }
  await tx
    .updateTable('plan_import')
    .set({ status: 'undone', undone_at: clock.now(), version: found.version + 1, preview: JSON.stringify(document) })
    .where('id', '=', importId)
    .execute()
  await recordPlanDeed(tx, adoption, { deed: 'plan.import-undone', kind: 'adoption', id: adoption.id })
  return ok({ restored, left })
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

/** @returns what stays as somebody left it since; empty: all of it */
async function putBack(
  importer: Importer,
  adoption: Adoption,
  applied: Applied,
): Promise<'restored' | SheetColumnId[]> {
  const { tx } = importer
  const present = await listAdopted(tx, adoption.id)
  if (applied.choice === 'remove') return (await chooseAgain(tx, adoption, applied, present)) ? 'restored' : []
  const action = present.find(({ id }) => id === applied.adoptedId)
  if (action === undefined) return []
  if (applied.choice === null) return putBackParts(importer, adoption, { applied, action })
  const isUntouched = action.version === applied.version && action.stateNumber === applied.stateNumber
  if (!isUntouched) return []
  const isGone = canUnchoose(action)
    ? await unchoose(tx, adoption, action)
    : await move(importer, adoption, action, 'set-aside')
  return isGone ? 'restored' : []
}

/** Each part that still says what the import wrote says again what it said before. */
async function putBackParts(
  importer: Importer,
  adoption: Adoption,
  { applied, action }: { applied: Applied; action: AdoptedAction },
): Promise<'restored' | SheetColumnId[]> {
  const { card: before, cardAfter: after = null, state, version, stateNumber } = applied
  const changed = before === null ? [] : cardNames.filter((name) => after === null || !isSameIn(name, before, after))
  // Of an import that did not keep what it wrote, an action touched since stays whole.
  const isLeft = (name: keyof ActionCard): boolean =>
    after === null ? action.version !== version : !isSameIn(name, after, action)
  const left = changed.filter(isLeft)
  const back = changed.filter((name) => !left.includes(name))
  if (before !== null && back.length > 0) {
    const put = { ...pickCard(action), ...Object.fromEntries(back.map((name) => [name, before[name]])) }
    const card = { ...put, personId: await stillThere(importer.tx, adoption, put.personId, action.personId) }
    if (!(await adaptAction(importer.tx, { action, card, seenVersion: action.version })).ok) return []
  }
  const columns: SheetColumnId[] = left.map((name) => columnOfCard[name])
  const isMoved =
    state === null || (action.stateNumber === stateNumber && (await move(importer, adoption, action, state)))
  if (!isMoved) columns.push('step')
  return columns.length === 0 ? 'restored' : columns
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
