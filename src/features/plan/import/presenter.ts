import { formatDay, formatList, type Language } from '../../../kernel/language.ts'
import type { Day } from '../../../kernel/clock.ts'
import { actionWordsOf } from '../adopted-words.ts'
import { stepWords } from '../wording.ts'
import type { AdoptedAction } from '../model.ts'
import { said } from '../catalogue-text.ts'
import { cellValuesOf, codeOf, planSheetRows, type SheetFacts, type PlanSheetRow } from '../spreadsheet/plan-sheet.ts'
import { sheetColumnIds, type SheetColumnId } from '../spreadsheet/columns.ts'
import { isNewOwn } from './own-rows.ts'
import { cardNames, columnOfCard, newCardOf } from './card-cells.ts'
import type { PlanSheetProblem, SheetChange, SheetConflict } from './sheet-changes.ts'
import type { LeftByUndo } from './queries.ts'
import { colon } from '../../../kernel/wording.ts'
import { words as sheetWords } from '../spreadsheet/words.ts'
import { words } from './words.ts'

/** One action as a preview lists it: what it is, and each thing that will differ. */
export interface PresentedChange {
  number: string
  title: string
  /** Chosen, or no longer; null: it stays chosen. */
  choice: string | null
  /** In words. `before` null: nothing was said, or the action is only chosen now. */
  fields: { label: string; before: string | null; after: string | null }[]
}

/** The columns of a file that say what an action is, besides its place in the plan. */
type ShownColumn = 'step' | (typeof columnOfCard)[keyof typeof columnOfCard]
const shownColumns = sheetColumnIds.filter(
  (id): id is ShownColumn => id === 'step' || cardNames.some((name) => columnOfCard[name] === id),
)

export function presentChange(change: SheetChange, facts: SheetFacts, lang: Language): PresentedChange {
  const { line, choice, card, rank } = change
  const t = words[lang]
  const isNew = isNewOwn(line)
  const own = { titleFr: null, titleEn: null, statementFr: null, statementEn: null, ...card, actionId: line.code }
  const { title } = actionWordsOf(line.catalogue, line.action ?? own, lang)
  const fields =
    choice === 'remove' ? [] : [...(isNew ? [objectiveField(line, lang)] : []), ...fieldsOf(change, facts, lang)]
  return {
    number: line.number,
    title,
    choice: choice === 'add' ? (isNew ? t.addedOwn : t.added) : choice === 'remove' ? t.removed : null,
    fields:
      rank === null
        ? fields
        : [
            ...fields,
            {
              label: sheetWords[lang].headings.rank,
              before: line.position === null ? null : String(line.position),
              after: String(rank),
            },
          ],
  }
}

function objectiveField({ catalogue, objective }: PlanSheetRow, lang: Language): PresentedChange['fields'][number] {
  const text = catalogue.objectives.find(({ number }) => number === objective)?.text
  return {
    label: sheetWords[lang].headings.objective,
    before: null,
    after: `${objective}. ${text ? said(text, lang) : ''}`.trim(),
  }
}

function fieldsOf({ line, card, state }: SheetChange, facts: SheetFacts, lang: Language): PresentedChange['fields'] {
  const base = actionOf(line)
  const before = line.action === null ? null : sayings(line, facts, lang)
  const starting = sayings({ ...line, action: base }, facts, lang)
  const after = sayings({ ...line, action: { ...base, ...card, state: state ?? base.state } }, facts, lang)
  return shownColumns
    .filter((id) => after[id] !== starting[id])
    .map((id) => ({
      label: id === 'person' ? words[lang].person : sheetWords[lang].headings[id],
      before: before && before[id],
      after: after[id],
    }))
}

/** The adopted action, or what it will be when it has just been chosen. */
const actionOf = ({ action, original, code }: PlanSheetRow): AdoptedAction =>
  action ??
  ({ ...newCardOf(original), state: '0', actionId: code, version: 1, stateNumber: 0 } as unknown as AdoptedAction)

/** What a line says, in words rather than codes; null: nothing. Own words that are the plan's are said to be. */
function sayings(line: PlanSheetRow, facts: SheetFacts, lang: Language): Record<ShownColumn, string | null> {
  const { action, catalogue } = line
  const t = words[lang]
  const values = cellValuesOf(line, facts, lang)
  const text = (id: SheetColumnId): string | null => (values[id] === null ? null : String(values[id]))
  const day = (value: Day | null | undefined): string | null => (value ? formatDay(value, lang) : null)
  const own = (id: SheetColumnId): string | null => text(id) ?? (line.original ? t.planWords : null)
  return {
    step: action && stepWords(catalogue, action.state, lang),
    person: action?.personId ? (facts.people.get(action.personId)?.name ?? text('person')) : null,
    starts_on: day(action?.startsOn),
    due_on: day(action?.dueOn),
    effort: text('effort'),
    place: text('place'),
    targets: text('targets'),
    outcomes: text('outcomes'),
    title_fr: own('title_fr'),
    title_en: own('title_en'),
    statement_fr: own('statement_fr'),
    statement_en: own('statement_en'),
  }
}

/** A cell that the file and the site changed each in its way. */
export interface PresentedConflict {
  /** Of the field of the form that settles it. */
  name: string
  number: string
  title: string
  label: string
  /** null: nothing is said there. */
  onSite: string | null
  inFile: string | null
  isTaken: boolean
}

/** Name of the field in which a person says which of two values stays. */
export const conflictName = ({ code }: Pick<PlanSheetRow, 'code'>, id: SheetColumnId): string => `take.${code}.${id}`

export function presentConflict(
  { line, id, text, isTaken }: SheetConflict,
  facts: SheetFacts,
  lang: Language,
): PresentedConflict {
  const shown = sayings(line, facts, lang)
  const onSite = id in shown ? shown[id as keyof typeof shown] : cellValuesOf(line, facts, lang)[id]
  return {
    name: conflictName(line, id),
    number: line.number,
    title: actionWordsOf(line.catalogue, actionOf(line), lang).title,
    label: id === 'person' ? words[lang].person : sheetWords[lang].headings[id],
    onSite: onSite === null ? null : String(onSite),
    inFile: text === '' ? null : text,
    isTaken,
  }
}

/** What taking an import back left, action by action: « 9. Son titre : Étape, École ou lieu ». */
export function leftSentences(left: readonly LeftByUndo[], facts: SheetFacts, lang: Language): string[] {
  const t = words[lang]
  return left.map(({ adoptedId, actionId, columns }) => {
    const line = planSheetRows(facts).find(({ code }) => code === codeOf({ id: adoptedId, actionId }))
    const name =
      line === undefined ? t.goneAction : `${line.number}. ${actionWordsOf(line.catalogue, actionOf(line), lang).title}`
    const labels = columns.map((id) => (id === 'person' ? t.person : sheetWords[lang].headings[id]))
    return `${name}${colon(lang)} ${labels.length === 0 ? t.whole : formatList(labels, lang)}`
  })
}

/** What is wrong in a cell, in a sentence that follows the cell's name. */
export function problemSentence(problem: PlanSheetProblem, lang: Language): string {
  const { code, value } = problem
  return words[lang].problems[code]({
    value,
    part: 'part' in problem ? problem.part : value,
    max: 'max' in problem ? problem.max : 0,
    line: 'line' in problem ? problem.line : 0,
  })
}
