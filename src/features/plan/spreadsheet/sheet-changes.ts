import type { Day } from '../../../kernel/clock.ts'
import { languages } from '../../../kernel/language.ts'
import type { Result } from '../../../kernel/result.ts'
import { cellText, cleanText } from '../../../kernel/table/index.ts'
import type { ActionCard } from '../adapt/adapt-action.ts'
import type { ActionState } from '../model.ts'
import {
  canUnchoose,
  orderedByRanks,
  refuseDates,
  type DateRefusal,
  decideMove,
  type ActionMoveRefusal,
} from '../rules.ts'
import {
  readChoice,
  readDayCell,
  readEffort,
  readOutcomes,
  readPerson,
  readPlace,
  readRank,
  readStatement,
  readStep,
  readTargets,
  readTitle,
  type CellRefusal,
} from './cells.ts'
import { isNewOwn, isOwnRow, readOwnRow, type OwnRowRefusal } from './own-rows.ts'
import type { ReadPlanSheet, ReadPlanRow } from './read-sheet.ts'
import { codeOf, planSheetRows, cellValuesOf, type SheetFacts, type PlanSheetRow } from './plan-sheet.ts'
import { readOnlyColumns, sheetColumnIds, type SheetColumnId } from './columns.ts'

export type SheetRefusalOfCell =
  | CellRefusal
  | OwnRowRefusal
  | {
      code: 'code-missing' | 'code-unknown' | 'has-history' | 'not-chosen' | DateRefusal | ActionMoveRefusal
    }
  | { code: 'code-twice'; line: number }

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
  /** The action was changed on the site since the file left. */
  isStale: boolean
}

/** What a file would do to a plan, now. */
export interface SheetPlan {
  /** Lines read. */
  rows: number
  changes: SheetChange[]
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
 * Compares a file with the plan as it is. A cell that says what the plan says, in either language, is never looked at
 * further: what was exported comes back without a change, whatever became of people, periods or versions since.
 */
export function planSheet(sheet: ReadPlanSheet, facts: SheetFacts, moment: SheetMoment): SheetPlan {
  const present = planSheetRows(facts)
  const lines = new Map(present.map((line) => [line.code.toLowerCase(), line]))
  const plan: SheetPlan = { rows: sheet.rows.length, changes: [], order: null, problems: [] }
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
      const change = changeOf({ row, line, facts, moment, refuse })
      if (change !== null) plan.changes.push(change)
    }
  }
  return { ...plan, order: orderOf(facts, plan.changes) }
}

interface RowAsked {
  row: ReadPlanRow
  line: PlanSheetRow
  facts: SheetFacts
  moment: SheetMoment
  refuse(id: SheetColumnId, refusal: SheetRefusalOfCell): void
}

function changeOf(asked: RowAsked): SheetChange | null {
  const { row, line, facts, refuse } = asked
  const touched = touchedBy(row, line, facts)
  const wasChosen = line.action !== null
  const choice = touched.includes('chosen') ? readChoice(row.cells.chosen ?? '') : null
  if (choice?.ok === false) {
    refuse('chosen', choice.refusal)
    return null
  }
  const isChosen = choice?.value ?? wasChosen
  const change = {
    line,
    row: row.line,
    card: null,
    state: null,
    rank: null,
    isStale: row.cells.marker !== undefined && row.cells.marker !== textOf(cellValuesOf(line, facts, 'fr').marker),
  }
  if (isChosen) return chosenChange(asked, touched, change)
  for (const id of touched) if (id !== 'chosen' && row.cells[id] !== '') refuse(id, { code: 'not-chosen' })
  if (line.action === null) return null
  if (canUnchoose(line.action)) return { ...change, choice: 'remove' }
  refuse('chosen', { code: 'has-history' })
  return null
}

function chosenChange(
  asked: RowAsked,
  touched: readonly SheetColumnId[],
  base: Omit<SheetChange, 'choice'>,
): SheetChange | null {
  const { row, line, refuse } = asked
  const choice = line.action === null ? 'add' : null
  const rank = touched.includes('rank') ? readRank(row.cells.rank ?? '') : null
  if (rank?.ok === false) refuse('rank', rank.refusal)
  const card = cardOf(asked, touched)
  const state = touched.includes('step') ? stateOf(asked) : null
  const change = { ...base, choice, card, state, rank: rank?.ok ? rank.value : null } as const
  return choice === null && card === null && state === null && change.rank === null ? null : change
}

/** Columns whose cell differs from what the plan says there, in both languages. */
function touchedBy({ cells }: ReadPlanRow, line: PlanSheetRow, facts: SheetFacts): SheetColumnId[] {
  const said = languages.map((lang) => cellValuesOf(line, facts, lang))
  return sheetColumnIds.filter(
    (id) =>
      cells[id] !== undefined &&
      !readOnlyColumns.includes(id) &&
      !said.some((values) => textOf(values[id]) === cells[id]),
  )
}

/** A value as it comes back from a file. */
const textOf = (value: string | number | null): string => cleanText(cellText(value)).text

const emptyCard: ActionCard = {
  titleFr: null,
  titleEn: null,
  statementFr: null,
  statementEn: null,
  personId: null,
  startsOn: null,
  dueOn: null,
  effort: null,
  place: null,
  targets: [],
  outcomes: [],
}

/** What a new action of the plan starts with: all its target groups and outcomes. */
export const newCardOf = (original: PlanSheetRow['original']): ActionCard =>
  original
    ? { ...emptyCard, targets: [...original.targets], outcomes: original.outcomes.map(({ id }) => id) }
    : emptyCard

type CardReaders = {
  [Name in keyof ActionCard]: [SheetColumnId, (text: string) => Result<ActionCard[Name], CellRefusal>]
}

function readersFor({ line, facts }: RowAsked): CardReaders {
  const { original } = line
  return {
    titleFr: ['title_fr', (text) => readTitle(text, original?.title.fr)],
    titleEn: ['title_en', (text) => readTitle(text, original?.title.en)],
    statementFr: ['statement_fr', (text) => readStatement(text, original?.statement.fr)],
    statementEn: ['statement_en', (text) => readStatement(text, original?.statement.en)],
    personId: ['person', (text) => readPerson(text, facts)],
    startsOn: ['starts_on', readDayCell],
    dueOn: ['due_on', readDayCell],
    effort: ['effort', readEffort],
    place: ['place', readPlace],
    targets: ['targets', (text) => readTargets(text, line)],
    outcomes: ['outcomes', (text) => readOutcomes(text, line)],
  }
}

/** The card with the cells that were touched; null when nothing of it changes, or when a cell is wrong. */
function cardOf(asked: RowAsked, touched: readonly SheetColumnId[]): ActionCard | null {
  const { row, line, facts, refuse } = asked
  const before = line.action ?? newCardOf(line.original)
  const card: ActionCard = { ...pick(before) }
  for (const [name, [id, read]] of Object.entries(readersFor(asked)) as [
    keyof ActionCard,
    CardReaders[keyof ActionCard],
  ][]) {
    if (!touched.includes(id)) continue
    const value = read(row.cells[id] ?? '')
    if (value.ok) Object.assign(card, { [name]: value.value })
    else refuse(id, value.refusal)
  }
  if (touched.includes('starts_on') || touched.includes('due_on')) {
    const { startsOn, dueOn } = refuseDates(card, facts.adoption.period)
    if (startsOn) refuse('starts_on', { code: startsOn })
    if (dueOn) refuse('due_on', { code: dueOn })
  }
  if (line.original === null) {
    for (const id of ['title_fr', 'title_en'] as const)
      if (touched.includes(id) && row.cells[id] === '') refuse(id, { code: 'title-needed' })
  }
  return isSame(card, pick(before)) ? null : card
}

const pick = (card: ActionCard): ActionCard =>
  Object.fromEntries(
    Object.keys(emptyCard).map((name) => [name, card[name as keyof ActionCard]]),
  ) as unknown as ActionCard

/** Lists are sets here: their order says nothing. */
const isSame = (a: ActionCard, b: ActionCard): boolean =>
  (Object.keys(emptyCard) as (keyof ActionCard)[]).every((name) => {
    const [one, other] = [a[name], b[name]]
    if (!Array.isArray(one) || !Array.isArray(other)) return one === other
    return one.length === other.length && one.every((item) => other.includes(item))
  })

function stateOf({ row, line, facts, moment, refuse }: RowAsked): ActionState | null {
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
