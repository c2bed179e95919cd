import type { Result } from '../../../kernel/result.ts'
import type { ActionCard } from '../adapt/adapt-action.ts'
import { refuseDates, type ActionMoveRefusal, type DateRefusal } from '../rules.ts'
import {
  readDayCell,
  readEffort,
  readOutcomes,
  readPerson,
  readPlace,
  readStatement,
  readTargets,
  readTitle,
  type CellRefusal,
} from './cells.ts'
import type { SheetColumnId } from '../spreadsheet/columns.ts'
import type { OwnRowRefusal } from './own-rows.ts'
import type { PlanSheetRow, SheetFacts } from '../spreadsheet/plan-sheet.ts'
import type { ReadPlanRow } from '../spreadsheet/read-sheet.ts'

export type SheetRefusalOfCell =
  | CellRefusal
  | OwnRowRefusal
  | {
      code: 'code-missing' | 'code-unknown' | 'has-history' | 'not-chosen' | DateRefusal | ActionMoveRefusal
    }
  | { code: 'code-twice'; line: number }

/** A row of the file beside the line of the plan that it speaks of. */
export interface RowAsked {
  row: ReadPlanRow
  line: PlanSheetRow
  facts: SheetFacts
  refuse(id: SheetColumnId, refusal: SheetRefusalOfCell): void
}

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

/** The column that says each part of a card. */
export const columnOfCard = {
  titleFr: 'title_fr',
  titleEn: 'title_en',
  statementFr: 'statement_fr',
  statementEn: 'statement_en',
  personId: 'person',
  startsOn: 'starts_on',
  dueOn: 'due_on',
  effort: 'effort',
  place: 'place',
  targets: 'targets',
  outcomes: 'outcomes',
} as const satisfies Record<keyof ActionCard, SheetColumnId>
export const cardNames = Object.keys(columnOfCard) as (keyof ActionCard)[]

type CardReaders = { [Name in keyof ActionCard]: (text: string) => Result<ActionCard[Name], CellRefusal> }

function readersFor({ line, facts }: RowAsked): CardReaders {
  const { original } = line
  return {
    titleFr: (text) => readTitle(text, original?.title.fr),
    titleEn: (text) => readTitle(text, original?.title.en),
    statementFr: (text) => readStatement(text, original?.statement.fr),
    statementEn: (text) => readStatement(text, original?.statement.en),
    personId: (text) => readPerson(text, facts),
    startsOn: readDayCell,
    dueOn: readDayCell,
    effort: readEffort,
    place: readPlace,
    targets: (text) => readTargets(text, line),
    outcomes: (text) => readOutcomes(text, line),
  }
}

/** The card with the cells that were touched; null when nothing of it changes, or when a cell is wrong. */
export function cardOf(asked: RowAsked, touched: readonly SheetColumnId[]): ActionCard | null {
  const { row, line, facts, refuse } = asked
  const before = line.action ?? newCardOf(line.original)
  const card: ActionCard = { ...pickCard(before) }
  const readers = readersFor(asked)
  for (const name of cardNames) {
    const id = columnOfCard[name]
    if (!touched.includes(id)) continue
    const value = readers[name](row.cells[id] ?? '')
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
  return cardNames.every((name) => isSameIn(name, card, before)) ? null : card
}

/** The card alone of an adopted action. */
export const pickCard = (card: ActionCard): ActionCard =>
  Object.fromEntries(cardNames.map((name) => [name, card[name]])) as unknown as ActionCard

/** Whether two cards say the same there. Lists are sets: their order says nothing. */
export function isSameIn(name: keyof ActionCard, a: ActionCard, b: ActionCard): boolean {
  const [one, other] = [a[name], b[name]]
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other
  return one.length === other.length && one.every((item) => other.includes(item))
}
