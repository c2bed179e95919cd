import { href } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { dayOf, type Day } from '../../../kernel/clock.ts'
import { type CompletionStep, percent, type PlanClothColumn } from '../../../field/index.ts'
import { addresses } from '../addresses.ts'
import { actionNumbers, orientationOf, originalOf, actionWordsOf, type PlanVersions } from '../adopted-words.ts'
import { stepLabel } from '../catalogue-model.ts'
import { stepNumber, stepWords } from '../wording.ts'
import { anchorOf } from '../mail/monthly-page.tsx'
import type { AdoptedAction, Adoption } from '../model.ts'
import type { InCharge, People } from '../people-in-charge.ts'
import { daysLate } from '../rules.ts'
import { partHref, said } from '../catalogue-text.ts'
import { words } from './words.ts'

/** One action as a plan lists it. */
export interface PlanRow {
  id: string
  number: string
  title: string
  href: string
  /** Address of its update; null when this person may not update it now. */
  updateHref: string | null
  /** null: set aside. */
  step: CompletionStep | null
  /** What the step means in the plan. */
  stepLabel: string
  person: InCharge
  due: string | null
  daysLate: number
  isOwn: boolean
  isAdapted: boolean
  isGone: boolean
  /** Day it was set aside, in words; null: it is not. */
  since: string | null
}

export interface PlanOrientation {
  title: string
  rows: PlanRow[]
  /** Actions of the plan chosen in it, those set aside left out. */
  chosenCount: number
  allCount: number
  notChosen: { number: string; title: string; href: string }[]
}

export interface PlanPresented {
  figures: { chosen: number; all: number; own: number; completed: number; late: number; setAside: number }
  cloth: { title: string; columns: PlanClothColumn[] }[]
  /** Late ones first, the latest before the others; then those that nobody carries. */
  first: PlanRow[]
  orientations: PlanOrientation[]
  setAside: PlanRow[]
  /** Day of the last update, in words; null: none yet. */
  lastUpdate: string | null
  /** Where all of them are brought up to date; null when this person has nothing to update. */
  updateAllHref: string | null
}

export interface PlanFacts {
  lang: Language
  adoption: Adoption
  versions: PlanVersions
  actions: readonly AdoptedAction[]
  people: People
  today: Day
  timeZone: string
  mayUpdate(action: AdoptedAction): boolean
}

export function presentPlan(facts: PlanFacts): PlanPresented {
  const { versions, actions, lang } = facts
  const { reviewed } = versions
  const numbers = actionNumbers(versions, actions)
  const under = Map.groupBy(actions, (action) => orientationOf(versions.of(action), action))
  const rows = new Map(actions.map((action) => [action.id, rowOf(facts, action, numbers.get(action.id) ?? '')]))
  const rowsOf = (list: readonly AdoptedAction[]): PlanRow[] => list.flatMap(({ id }) => rows.get(id) ?? [])
  const going = actions.filter(({ state }) => state !== 'set-aside')
  const ofPlan = going.filter(({ actionId }) => actionId !== null)
  const late = rowsOf(going).filter((row) => row.daysLate > 0)
  const touched = actions.filter(({ stateNumber }) => stateNumber > 0).map(({ stateSince }) => stateSince.getTime())
  return {
    figures: {
      chosen: ofPlan.length,
      all: reviewed.actions.length,
      own: going.length - ofPlan.length,
      completed: going.filter(({ state }) => state === '100').length,
      late: late.length,
      setAside: actions.length - going.length,
    },
    cloth: clothOf(facts, rows, under),
    first: [
      ...late.toSorted((a, b) => b.daysLate - a.daysLate),
      ...rowsOf(going).filter(
        (row) => row.daysLate === 0 && row.step !== 100 && (row.person.kind === 'nobody' || row.person.kind === 'left'),
      ),
    ],
    orientations: reviewed.orientations.map(({ id, number, title }) =>
      orientationFrom(facts, { id, title: `${number}. ${title[lang]}`, actions: under.get(id) ?? [] }, rowsOf),
    ),
    setAside: rowsOf(actions.filter(({ state }) => state === 'set-aside')),
    lastUpdate: touched.length === 0 ? null : instantDay(new Date(Math.max(...touched)), facts),
    updateAllHref: updateHref(facts, going),
  }
}

const instantDay = (instant: Date, { lang, timeZone }: Pick<PlanFacts, 'lang' | 'timeZone'>): string =>
  formatDay(dayOf(instant, timeZone), lang)

function rowOf(facts: PlanFacts, action: AdoptedAction, number: string): PlanRow {
  const { lang, adoption, versions, people, today } = facts
  const catalogue = versions.of(action)
  const words = actionWordsOf(catalogue, action, lang)
  const params = { adoptionId: adoption.id, adoptedId: action.id }
  const step = stepNumber(action.state)
  return {
    id: action.id,
    number,
    title: words.title,
    href: href(lang, addresses.adopted, params),
    updateHref: facts.mayUpdate(action) ? href(lang, addresses.update, params) : null,
    step,
    stepLabel: step === null ? stepWords(catalogue, action.state, lang) : stepLabel(catalogue, action.state)[lang],
    person: people.inCharge(action),
    due: action.dueOn === null ? null : formatDay(action.dueOn, lang),
    daysLate: daysLate(action, today),
    isOwn: action.actionId === null,
    isAdapted: words.isAdapted,
    isGone: action.actionId !== null && originalOf(versions.reviewed, action) === null,
    since: step === null ? instantDay(action.stateSince, facts) : null,
  }
}

function orientationFrom(
  { lang, versions, actions, adoption }: PlanFacts,
  { id, title, actions: under }: { id: string; title: string; actions: readonly AdoptedAction[] },
  rowsOf: (list: readonly AdoptedAction[]) => PlanRow[],
): PlanOrientation {
  const here = under.filter(({ state }) => state !== 'set-aside')
  const chosen = new Set(here.map(({ actionId }) => actionId))
  const adopted = new Set(actions.map(({ actionId }) => actionId))
  const all = versions.reviewed.actions.filter(({ orientation }) => orientation === id)
  return {
    title,
    rows: rowsOf(here),
    chosenCount: all.filter((one) => chosen.has(one.id)).length,
    allCount: all.length,
    notChosen: all
      .filter((one) => !adopted.has(one.id))
      .map((one) => ({
        number: String(one.number),
        title: said(one.title, lang),
        href: partHref(lang, 'action', adoption.planId, one.number),
      })),
  }
}

/** A column for each action of the plan, chosen or not, and one for each of one's own. */
function clothOf(
  { lang, versions, actions }: PlanFacts,
  rows: ReadonlyMap<string, PlanRow>,
  under: ReadonlyMap<string | null, readonly AdoptedAction[]>,
): PlanPresented['cloth'] {
  const t = words[lang]
  const { reviewed } = versions
  const adopted = new Map(actions.map((action) => [action.actionId, action]))
  const columnOf = (row: PlanRow): PlanClothColumn => ({
    number: row.number,
    step: row.step,
    ...(row.daysLate > 0 && { late: true }),
    label: t.column(
      row.number,
      [row.step === null ? null : percent(row.step, lang), row.stepLabel, row.daysLate > 0 ? t.lateColumn : null]
        .filter((part) => part !== null)
        .join(', '),
    ),
  })
  return reviewed.orientations.map(({ id, number, title }) => {
    const ofPlan = reviewed.actions.filter(({ orientation }) => orientation === id)
    const beside = (under.get(id) ?? []).filter((action) => !ofPlan.some((one) => one.id === action.actionId))
    return {
      title: `${number}. ${title[lang]}`,
      columns: [
        ...ofPlan.map((one) => {
          const row = rows.get(adopted.get(one.id)?.id ?? '')
          return row
            ? columnOf(row)
            : { number: one.number, step: null, label: t.column(String(one.number), t.notChosen) }
        }),
        ...beside.flatMap((action) => {
          const row = rows.get(action.id)
          return row ? [columnOf(row)] : []
        }),
      ],
    }
  })
}

/** The page where all of them are, at the one touched the longest ago. */
function updateHref(facts: PlanFacts, going: readonly AdoptedAction[]): string | null {
  const mine = going.filter((action) => facts.mayUpdate(action))
  const order = (action: AdoptedAction): number =>
    (action.state === '100' ? 1e15 : 0) + (action.stateNumber === 0 ? 0 : action.stateSince.getTime())
  const [oldest] = mine.toSorted((a, b) => order(a) - order(b) || a.rank - b.rank)
  if (oldest === undefined) return null
  const page = href(facts.lang, addresses.updateAll, { adoptionId: facts.adoption.id })
  return `${page}#${anchorOf(oldest.id)}`
}
