import type { Clock, Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Adoption, AdoptedAction } from '../model.ts'
import { findAdoption, listAdopted } from '../queries.ts'
import { adaptAction } from '../adapt/adapt-action.ts'
import { addOwnAction } from '../choose/add-own-action.ts'
import { recordPlanDeed, takeAdoption } from '../adoption-lock.ts'
import { addActions, lastRank } from '../choose/choose-actions.ts'
import { rankActions } from '../choose/rank-actions.ts'
import { updateAction } from '../carry-out/update-action.ts'
import type { Updater } from '../rules.ts'
import { findPlanImport, type Applied, type PlanImport, type PlanImportDocument } from './queries.ts'
import { sheetFactsOf } from '../spreadsheet/queries.ts'
import { codeOf, type SheetFacts, stampOf } from '../spreadsheet/plan-sheet.ts'
import { pickCard } from './card-cells.ts'
import { planSheet, type SheetChange, type SheetPlan } from './sheet-changes.ts'
import type { TakesFromFile } from './three-way.ts'
import { isNewOwn } from './own-rows.ts'
import type { ReadPlanSheet } from '../spreadsheet/read-sheet.ts'

/** Who imports, now. */
export interface Importer {
  tx: Tx
  clock: Clock
  today: Day
  /** A lead of the adopter. */
  updater: Updater
  organizationLeft: boolean
}

const written = (document: PlanImportDocument): string => JSON.stringify(document)

/** Keeps a file that was read, for its preview: 30 days, then `sec.sweep` empties it. Nothing of the plan is written. @returns the import's id */
export async function keepSheet(
  { tx, clock, updater }: Importer,
  { adoption, fileName, sheet }: { adoption: Adoption; fileName: string; sheet: ReadPlanSheet },
): Promise<string> {
  const id = clock.newId()
  await tx
    .insertInto('plan_import')
    .values({
      id,
      adoption_id: adoption.id,
      organization_id: adoption.organizationId,
      network_id: adoption.networkId,
      person_id: updater.personId,
      file_name: fileName,
      status: 'preview',
      preview: written({ stage: 'read', sheet }),
    })
    .execute()
  await recordPlanDeed(tx, adoption, { deed: 'plan.file-read', kind: 'adoption', id: adoption.id })
  return id
}

/** What confirming would do now, and the stamp of what it was compared with; null when the file is no longer kept. */
export async function planOfImport(
  { tx, today, organizationLeft }: Importer,
  { adoption, found, takes }: { adoption: Adoption; found: PlanImport; takes?: TakesFromFile },
): Promise<{ facts: SheetFacts; plan: SheetPlan; stamp: string } | null> {
  if (found.status !== 'preview' || found.document.stage !== 'read') return null
  const facts = await sheetFactsOf(tx, adoption)
  return {
    facts,
    plan: planSheet(found.document.sheet, facts, { today, organizationLeft }, takes),
    stamp: stampOf(facts),
  }
}

interface Confirmed {
  adoptionId: string
  importId: string
  seenStamp: string
  takes: TakesFromFile
}

export type PlanImportRefusal = 'settled' | 'has-problems' | 'nothing-new' | 'changed-meanwhile'

/**
 * Writes what the preview showed, all or nothing: the caller rolls back on a refusal. `seenStamp`: of the preview that
 * was confirmed; `takes`: what was chosen there. Confirming twice, or twice at once, does one thing.
 */
export async function applyPlanImport(
  importer: Importer,
  { adoptionId, importId, seenStamp, takes }: Confirmed,
): Promise<Result<{ changed: number }, PlanImportRefusal>> {
  const { tx, clock } = importer
  const found = await findPlanImport(tx, { adoptionId, importId, lock: true })
  const adoption = await findAdoption(tx, adoptionId)
  const planned = found && adoption && (await planOfImport(importer, { adoption, found, takes }))
  if (!planned) return err('settled')
  const { facts, plan, stamp } = planned
  if (stamp !== seenStamp) return err('changed-meanwhile')
  if (plan.problems.length > 0) return err('has-problems')
  if (plan.changes.length === 0) return err('nothing-new')
  const applied = await writeChanges(importer, facts, plan)
  if (applied === null) return err('changed-meanwhile')
  const document = written({ stage: 'done', rows: plan.rows, changed: plan.changes.length, ...applied })
  await tx
    .updateTable('plan_import')
    .set({ status: 'applied', applied_at: clock.now(), preview: document, version: found.version + 1 })
    .where('id', '=', importId)
    .execute()
  await recordPlanDeed(tx, adoption, { deed: 'plan.imported', kind: 'adoption', id: adoption.id })
  return ok({ changed: plan.changes.length })
}

type Written = Pick<Extract<PlanImportDocument, { stage: 'done' }>, 'applied' | 'order' | 'adoptionVersion'>

/** null when someone was quicker. */
async function writeChanges(importer: Importer, facts: SheetFacts, shown: SheetPlan): Promise<Written | null> {
  const { tx, clock } = importer
  const { adoption, actions, versions } = facts
  if (!(await takeAdoption(tx, adoption, adoption.version))) return null
  for (const { line, choice } of shown.changes) {
    if (choice !== 'remove' || line.action === null) continue
    if (!(await unchoose(tx, adoption, line.action))) return null
  }
  const added = shown.changes.flatMap(({ line, choice }) => (choice === 'add' && line.original ? [line.original] : []))
  await addActions(tx, clock, { adoption, version: versions.reviewed.version, added, after: lastRank(actions) })
  const plan = await addOwnActions(importer, adoption, shown)
  if (plan === null) return null
  const present = new Map((await listAdopted(tx, adoption.id)).map((action) => [codeOf(action), action]))
  for (const change of plan.changes) {
    const action = present.get(change.line.code)
    if (action && !(await changeAction(importer, adoption, action, change))) return null
  }
  let adoptionVersion = adoption.version + 1
  if (plan.order !== null) {
    const order = plan.order.flatMap((code) => present.get(code) ?? [])
    const ranked = await rankActions(tx, { adoption, order, seenVersion: adoptionVersion })
    if (!ranked.ok) return null
    adoptionVersion += 1
  }
  const now = await listAdopted(tx, adoption.id)
  const hasRemoved = plan.changes.some(({ choice }) => choice === 'remove')
  return {
    applied: plan.changes.flatMap((change) => appliedOf(change, now)),
    order: plan.order === null && !hasRemoved ? null : actions.map(({ id }) => id),
    adoptionVersion,
  }
}

/** Adds the actions of one's own that the file has and the plan has not. @returns the plan with their codes; null: they are too many by now */
async function addOwnActions({ tx, clock }: Importer, adoption: Adoption, plan: SheetPlan): Promise<SheetPlan | null> {
  const codes = new Map<string, string>()
  for (const { line, choice, card } of plan.changes) {
    if (choice !== 'add' || !isNewOwn(line) || !card?.titleFr || !card.titleEn) continue
    const { titleFr, titleEn, statementFr, statementEn } = card
    const asked = { adoption, objectiveNumber: line.objective, titleFr, titleEn, statementFr, statementEn }
    const added = await addOwnAction(tx, clock, asked)
    if (!added.ok) return null
    codes.set(line.code, codeOf({ id: added.value, actionId: null }))
  }
  const codeNow = (code: string): string => codes.get(code) ?? code
  return {
    ...plan,
    changes: plan.changes.map((change) => ({ ...change, line: { ...change.line, code: codeNow(change.line.code) } })),
    order: plan.order?.map(codeNow) ?? null,
  }
}

export async function unchoose(tx: Tx, adoption: Adoption, { id, actionId }: AdoptedAction): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('adopted_action')
    .where('id', '=', id)
    .where('state_number', '=', 0)
    .executeTakeFirst()
  if (numDeletedRows !== 1n) return false
  await recordPlanDeed(tx, adoption, { deed: 'action.unchosen', kind: 'adopted_action', id, basis: actionId ?? 'own' })
  return true
}

async function changeAction(
  { tx, today, updater, organizationLeft }: Importer,
  adoption: Adoption,
  action: AdoptedAction,
  { card, state }: SheetChange,
): Promise<boolean> {
  if (card !== null && !(await adaptAction(tx, { action, card, seenVersion: action.version })).ok) return false
  if (state === null) return true
  const updated = await updateAction(tx, updater, {
    adoption,
    action,
    seenNumber: action.stateNumber,
    to: state,
    note: null,
    via: 'import',
    today,
    organizationLeft,
  })
  return updated.ok
}

function appliedOf({ line, choice, card, state }: SheetChange, now: readonly AdoptedAction[]): Applied[] {
  const after = now.find((action) => codeOf(action) === line.code)
  const before = line.action
  const action = after ?? before
  if (!action) return []
  const { id, actionId, objectiveNumber, catalogueVersion, version, stateNumber } = action
  return [
    {
      adoptedId: id,
      actionId,
      choice,
      objectiveNumber,
      catalogueVersion,
      card: before && (card !== null || choice === 'remove') ? pickCard(before) : null,
      cardAfter: choice === null ? card : null,
      state: before && state !== null ? before.state : null,
      version,
      stateNumber,
    },
  ]
}
