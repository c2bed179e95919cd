import { createHash } from 'node:crypto'
import type { Language } from '../../../kernel/language.ts'
import type { OutColumn, OutTable, OutValue } from '../../../kernel/table/index.ts'
import { actionNumbers, originalOf, type PlanVersions } from '../adopted-words.ts'
import type { Catalogue, CatalogueAction } from '../catalogue-model.ts'
import { efforts, steps, type ActionState, type AdoptedAction, type Adoption } from '../model.ts'
import { said } from '../catalogue-text.ts'
import { sheetColumnIds, type SheetColumnId } from './columns.ts'
import { markerOf } from './marker.ts'
import { words } from './words.ts'

export interface SheetPerson {
  personId: string
  name: string
  email: string
}

/** All that a plan's file says. */
export interface SheetFacts {
  adoption: Adoption
  versions: PlanVersions
  /** By rank. */
  actions: readonly AdoptedAction[]
  /** Who may be named today. */
  staff: readonly SheetPerson[]
  /** Who works there and only reads: they carry nothing until a lead gives them more. */
  readers: readonly SheetPerson[]
  /** Everyone the reader may know among the staff and those the actions name, who left included; by id. */
  people: ReadonlyMap<string, SheetPerson>
}

/** One line of the file: an action of the plan, chosen or not, or one of one's own. */
export interface PlanSheetRow {
  /** `A21`, or `own:` and the id of an action of one's own. */
  code: string
  number: string
  /** The version its words come from. */
  catalogue: Catalogue
  /** null: an action of one's own. */
  original: CatalogueAction | null
  /** Number of the objective it serves. */
  objective: number
  /** null: not chosen. */
  action: AdoptedAction | null
  /** Place in the order of priorities, from 1; null when not chosen. */
  position: number | null
}

export const codeOf = ({ id, actionId }: Pick<AdoptedAction, 'id' | 'actionId'>): string => actionId ?? `own:${id}`

/** Actions of the plan by number, then those it no longer has, then one's own. */
export function planSheetRows({ versions, actions }: SheetFacts): PlanSheetRow[] {
  const numbers = actionNumbers(versions, actions)
  const chosenLine = (action: AdoptedAction): PlanSheetRow => ({
    code: codeOf(action),
    number: numbers.get(action.id) ?? '',
    catalogue: versions.of(action),
    original: originalOf(versions.of(action), action),
    objective: action.objectiveNumber,
    action,
    position: actions.indexOf(action) + 1,
  })
  const { reviewed } = versions
  const ofPlan = reviewed.actions.map((original): PlanSheetRow => {
    const action = actions.find(({ actionId }) => actionId === original.id)
    if (action) return chosenLine(action)
    return {
      code: original.id,
      number: String(original.number),
      catalogue: reviewed,
      original,
      objective: original.objective,
      action: null,
      position: null,
    }
  })
  const beside = actions.filter((action) => originalOf(reviewed, action) === null).map(chosenLine)
  const isOwn = ({ original }: PlanSheetRow): number => (original === null ? 1 : 0)
  return [...ofPlan, ...beside.toSorted((a, b) => isOwn(a) - isOwn(b) || (a.number < b.number ? -1 : 1))]
}

const stateCell = (state: ActionState, lang: Language): string => (state === 'set-aside' ? words[lang].setAside : state)

/** What a line says in each column. Empty where nothing is said, and in all that concerns an action not chosen. */
export function cellValuesOf(
  line: PlanSheetRow,
  { people }: SheetFacts,
  lang: Language,
): Record<SheetColumnId, OutValue> {
  const { code, number, original, objective, action, position } = line
  const t = words[lang]
  const values = {
    code,
    number,
    original_title: original && said(original.title, lang),
    chosen: action ? t.yes : t.no,
    rank: position,
    step: action && stateCell(action.state, lang),
    person: (action?.personId && people.get(action.personId)?.email) || null,
    starts_on: action?.startsOn ?? null,
    due_on: action?.dueOn ?? null,
    effort: action?.effort ? t.efforts[action.effort] : null,
    place: action?.place ?? null,
    targets: listed(action?.targets),
    outcomes: listed(action?.outcomes),
    title_fr: action?.titleFr ?? null,
    title_en: action?.titleEn ?? null,
    statement_fr: action?.statementFr ?? null,
    statement_en: action?.statementEn ?? null,
    objective: String(objective),
  }
  return { ...values, marker: markerOf(action, values, lang) }
}

const listed = (codes: readonly string[] | undefined): string | null => codes?.join(', ') || null

const kinds: Record<SheetColumnId, Pick<OutColumn, 'kind' | 'width'>> = {
  code: { kind: 'code', width: 10 },
  number: { kind: 'code', width: 8 },
  original_title: { kind: 'text', width: 44 },
  chosen: { kind: 'code', width: 10 },
  rank: { kind: 'number', width: 8 },
  step: { kind: 'code', width: 14 },
  person: { kind: 'code', width: 30 },
  starts_on: { kind: 'date' },
  due_on: { kind: 'date' },
  effort: { kind: 'code', width: 12 },
  place: { kind: 'text', width: 24 },
  targets: { kind: 'code', width: 28 },
  outcomes: { kind: 'code', width: 14 },
  title_fr: { kind: 'text', width: 36 },
  title_en: { kind: 'text', width: 36 },
  statement_fr: { kind: 'text', width: 60 },
  statement_en: { kind: 'text', width: 60 },
  objective: { kind: 'code', width: 10 },
  marker: { kind: 'code', width: 12 },
}

/** A plan as a table that leaves, in the language of the page: one line for each action of the plan and each own one. */
export function sheetTable(facts: SheetFacts, lang: Language): OutTable {
  const t = words[lang]
  const allowed = allowedValues(facts, lang)
  return {
    name: t.sheetName,
    columns: sheetColumnIds.map((id) => ({
      id,
      heading: t.headings[id],
      ...kinds[id],
      ...(allowed[id] && { allowed: allowed[id] }),
    })),
    rows: planSheetRows(facts).map((line) => {
      const values = cellValuesOf(line, facts, lang)
      return sheetColumnIds.map((id) => values[id])
    }),
  }
}

function allowedValues(
  { versions, staff }: SheetFacts,
  lang: Language,
): Partial<Record<SheetColumnId, NonNullable<OutColumn['allowed']>>> {
  const t = words[lang]
  const { reviewed } = versions
  return {
    chosen: [
      { code: t.yes, label: t.yesMeaning },
      { code: t.no, label: t.noMeaning },
    ],
    step: [
      ...steps.map((step) => ({
        code: step,
        label: reviewed.completionScale.find(({ value }) => String(value) === step)?.label[lang] ?? '',
      })),
      { code: t.setAside, label: t.setAsideMeaning },
    ],
    objective: reviewed.objectives.map(({ number, text }) => ({ code: String(number), label: said(text, lang) })),
    person: staff.map(({ email, name }) => ({ code: email, label: name })),
    effort: efforts.map((effort) => ({ code: t.efforts[effort], label: t.effortMeanings[effort] })),
    targets: reviewed.targets.map(({ id, name }) => ({ code: id, label: said(name, lang) })),
    outcomes: reviewed.actions.flatMap(({ outcomes }) =>
      outcomes.map(({ id, text }) => ({ code: id, label: said(text, lang) })),
    ),
  }
}

/** Changes whenever anything does that a file could change: who confirms a preview confirms what it showed. */
export function stampOf({ adoption, actions }: Pick<SheetFacts, 'adoption' | 'actions'>): string {
  const state = [
    adoption.version,
    adoption.catalogueVersion,
    ...actions.map(({ id, version, stateNumber, rank }) => [id, version, stateNumber, rank]),
  ]
  return createHash('sha256').update(JSON.stringify(state)).digest('base64url').slice(0, 22)
}
