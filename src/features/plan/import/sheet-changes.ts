import type { Day } from '../../../kernel/clock.ts'
import type { ActionCard } from '../adapt/adapt-action.ts'
import type { ActionState } from '../model.ts'
import { canUnchoose, orderedByRanks, decideMove } from '../rules.ts'
import { cardOf, type RowAsked, type SheetRefusalOfCell } from './card-cells.ts'
import { readChoice, readRank, readStep } from './cells.ts'
import { isNewOwn, isOwnRow, readOwnRow } from './own-rows.ts'
import type { ReadPlanSheet } from '../spreadsheet/read-sheet.ts'
import { codeOf, planSheetRows, type SheetFacts, type PlanSheetRow } from '../spreadsheet/plan-sheet.ts'
import type { SheetColumnId } from '../spreadsheet/columns.ts'
import { compareRow, type TakesFromFile } from './three-way.ts'

export type PlanSheetProblem = SheetRefusalOfCell & {
  /** `F12`. */
  place: string
  /** What stands there, cut at 120 characters. */
  value: string
}

/** What a row of the file changes. */
export interface SheetChange {
  line: PlanSheetRow
  /** Line of the file. */
  row: number
  choice: 'add' | 'remove' | null
  /** All that is said of the action, as it will be; null: unchanged. */
  card: ActionCard | null
  /** Where it goes; null: it stays. */
  state: ActionState | null
  /** The rank typed; null: none, or the one it had. */
  rank: number | null
}

/** A cell that the file and the site changed, each in its way, since the file left. */
export interface SheetConflict {
  line: PlanSheetRow
  id: SheetColumnId
  /** What the file says. */
  text: string
  isTaken: boolean
}

/** What a file would do to a plan, now. */
export interface SheetPlan {
  /** Lines read. */
  rows: number
  changes: SheetChange[]
  /** They stay as on the site unless the person takes what the file says. */
  conflicts: SheetConflict[]
  /** Cells that the site changed since the file left and the file did not: they stay. */
  kept: number
  /** Codes of every action that will be chosen, in their new order; null: the order stays. */
  order: string[] | null
  /** One is enough for nothing to be written. */
  problems: PlanSheetProblem[]
}

export interface SheetMoment {
  today: Day
  organizationLeft: boolean
}

/**
 * Compares a file with the plan as it is and as it was when the file left. A cell that says what the plan says, in either
 * language, is never looked at further: what was exported comes back without a change, whatever became of people, periods or
 * versions since. A cell that the person did not touch takes nothing back from the site.
 */
export function planSheet(
  sheet: ReadPlanSheet,
  facts: SheetFacts,
  moment: SheetMoment,
  takes: TakesFromFile = () => false,
): SheetPlan {
  const present = planSheetRows(facts)
  const lines = new Map(present.map((line) => [line.code.toLowerCase(), line]))
  const plan: SheetPlan = { rows: sheet.rows.length, changes: [], conflicts: [], kept: 0, order: null, problems: [] }
  const seen = new Map<string, number>()
  for (const sent of sheet.rows) {
    const refuse = (id: SheetColumnId, refusal: SheetRefusalOfCell): void => {
      const letters = sheet.columns[id] ?? sheet.columns.code ?? 'A'
      plan.problems.push({ ...refusal, place: `${letters}${sent.line}`, value: (sent.cells[id] ?? '').slice(0, 120) })
    }
    const added = plan.changes.filter(({ line }) => isNewOwn(line)).length
    const own = isOwnRow(sent) ? readOwnRow(sent, facts, { lines: present, added }) : null
    if (own?.ok === false) {
      refuse(own.refusal.id, own.refusal)
      continue
    }
    const row = own?.value.row ?? sent
    const line = own?.value.line ?? lines.get((row.cells.code ?? '').toLowerCase())
    const before = line && seen.get(line.code)
    if (line === undefined) refuse('code', { code: row.cells.code ? 'code-unknown' : 'code-missing' })
    else if (before !== undefined) refuse(own ? 'title_fr' : 'code', { code: 'code-twice', line: before })
    else {
      seen.set(line.code, row.line)
      const { touched, conflicts, kept } = compareRow(row, line, { facts, takes })
      const change = changeOf({ row, line, facts, refuse }, touched, moment)
      if (change !== null) plan.changes.push(change)
      plan.conflicts.push(...conflicts.map((id) => ({ line, id, text: row.cells[id] ?? '', isTaken: takes(line, id) })))
      plan.kept += kept.length
    }
  }
  return { ...plan, order: orderOf(facts, plan.changes) }
}

function changeOf(asked: RowAsked, touched: readonly SheetColumnId[], moment: SheetMoment): SheetChange | null {
  const { row, line, refuse } = asked
  const wasChosen = line.action !== null
  const choice = touched.includes('chosen') ? readChoice(row.cells.chosen ?? '') : null
  if (choice?.ok === false) {
    refuse('chosen', choice.refusal)
    return null
  }
  const isChosen = choice?.value ?? wasChosen
  const change = { line, row: row.line, card: null, state: null, rank: null }
  if (isChosen) return chosenChange(asked, touched, { change, moment })
  for (const id of touched) if (id !== 'chosen' && row.cells[id] !== '') refuse(id, { code: 'not-chosen' })
  if (line.action === null) return null
  if (canUnchoose(line.action)) return { ...change, choice: 'remove' }
  refuse('chosen', { code: 'has-history' })
  return null
}

function chosenChange(
  asked: RowAsked,
  touched: readonly SheetColumnId[],
  { change: base, moment }: { change: Omit<SheetChange, 'choice'>; moment: SheetMoment },
): SheetChange | null {
  const { row, line, refuse } = asked
  const choice = line.action === null ? 'add' : null
  const rank = touched.includes('rank') ? readRank(row.cells.rank ?? '') : null
  if (rank?.ok === false) refuse('rank', rank.refusal)
  const card = cardOf(asked, touched)
  const state = touched.includes('step') ? stateOf(asked, moment) : null
  const change = { ...base, choice, card, state, rank: rank?.ok ? rank.value : null } as const
  return choice === null && card === null && state === null && change.rank === null ? null : change
}

function stateOf({ row, line, facts, refuse }: RowAsked, moment: SheetMoment): ActionState | null {
  const state = readStep(row.cells.step ?? '', line.catalogue)
  if (!state.ok) {
    refuse('step', state.refusal)
    return null
  }
  const from = line.action?.state ?? '0'
  if (state.value === from) return null
  const move = decideMove(from, {
    to: state.value,
    by: ['lead'],
    note: null,
    confirms: false,
    period: facts.adoption.period,
    ...moment,
  })
  if (move.ok) return move.value
  refuse('step', { code: move.refusal })
  return null
}

/** The order that the ranks typed mean; see `ordered`. Actions chosen without a rank come last. */
function orderOf({ actions }: SheetFacts, changes: readonly SheetChange[]): string[] | null {
  if (!changes.some(({ rank }) => rank !== null)) return null
  const removed = changes.filter(({ choice }) => choice === 'remove').map(({ line }) => line.code)
  const added = changes.filter(({ choice }) => choice === 'add').map(({ line }) => line.code)
  const now = [...actions.map(codeOf), ...added]
  const ranks = new Map(changes.map(({ line, rank }) => [line.code, rank]))
  const next = orderedByRanks(now, (code) => ranks.get(code) ?? now.indexOf(code) + 1).filter(
    (code) => !removed.includes(code),
  )
  const isSameOrder = now.filter((code) => !removed.includes(code)).every((code, index) => code === next[index])
  return isSameOrder ? null : next
}
