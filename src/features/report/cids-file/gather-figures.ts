import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import {
  sayCategories,
  type FiguresAt,
  type KeptPeriod,
  type MeasureDefinition,
  type ShownValue,
  type Target,
} from '../../indicator/index.ts'
import type { Catalogue } from '../../plan/index.ts'
import type { CidsFigures, LeftOut, LeftOutReason, ReportedIndicator, ReportedValue } from '../cids/figures.ts'
import { words } from './words.ts'

export interface Reporter {
  id: string
  name: string
}

export interface FileFacts {
  lang: Language
  baseUrl: string
  timeZone: string
  madeOn: Day
  reporter: Reporter
  catalogue: Catalogue
  period: Pick<KeptPeriod, 'start' | 'end'>
  figures: Pick<FiguresAt, 'definitions' | 'valueOf' | 'targetOf'>
  /** Threshold of the gate, of counts of people. */
  threshold: number
}

/** What a measure says in the file: a number, or why there is none. A list or a level is told in the comment of a number beside it. */
type Said = { value: number; comment: string | null } | { reason: LeftOutReason }

/** The figures of a report, whose values passed the gate, as the export wants them. A measure of no outcome of the plan stays out: the standard wants one. */
export function figuresForFile(facts: FileFacts): CidsFigures {
  const { lang, catalogue, period, figures } = facts
  const inPlan = figures.definitions.filter((one): one is InPlan => one.outcome !== null)
  const said = inPlan.map((definition) => ({
    definition,
    said: sayInFile(definition, figures.valueOf(definition), facts),
  }))
  const { start, end } = period
  const reports: ReportedValue[] = []
  const leftOut: LeftOut[] = []
  for (const { definition, said: what } of said)
    if ('reason' in what) leftOut.push({ indicator: definition.measure, start, end, reason: what.reason })
    else reports.push({ indicator: definition.measure, start, end, ...what })
  const told = new Set(
    said.flatMap(({ definition, said: what }) => (isNumeric(definition, what) ? [definition.measure] : [])),
  )
  const numeric = inPlan.filter(({ measure }) => told.has(measure))
  return {
    lang,
    baseUrl: facts.baseUrl,
    timeZone: facts.timeZone,
    madeOn: facts.madeOn,
    reporter: { ...facts.reporter, description: null },
    themes: themesOf(catalogue, lang),
    outcomes: outcomesOf(catalogue, lang).filter(({ id }) => numeric.some(({ outcome }) => outcome === id)),
    indicators: numeric.map((definition) => indicatorOf(definition, figures.targetOf(definition), facts)),
    reports,
    leftOut,
  }
}

type InPlan = MeasureDefinition & { outcome: string }

/** A number has its indicator in the file, with a report or without one; a list and a level have not. */
const isNumeric = ({ type }: MeasureDefinition, said: Said): boolean =>
  type !== 'nature' && type !== 'level' && !('reason' in said && said.reason === 'not-adopted')

function sayInFile(definition: MeasureDefinition, value: ShownValue | null, facts: FileFacts): Said {
  if (value === null || value.state === 'no-data') return { reason: 'no-data' }
  if (value.state === 'withheld' || value.state === 'awaiting-survey' || value.state === 'not-adopted')
    return { reason: value.state }
  if (definition.type === 'nature' || definition.type === 'level') return { reason: definition.type }
  if (value.value === null) return { reason: 'no-data' }
  return { value: value.value, comment: commentOf(definition, value, facts) }
}

/** The parts of a share, the kinds of what a count counts, and who gave what it is made of. */
function commentOf(definition: MeasureDefinition, value: ShownValue, { lang, figures }: FileFacts): string {
  const { type, indicator } = definition
  const { numerator, denominator, coverage } = value
  const t = words[lang]
  const lists =
    type === 'count' ? figures.definitions.filter((one) => one.indicator === indicator && one.type === 'nature') : []
  const kinds = lists.flatMap((list) => {
    const said = sayCategories(list, figures.valueOf(list), lang)
    return said === '' ? [] : [t.kinds(list.name[lang], said)]
  })
  const parts =
    type === 'percentage' && numerator !== null && denominator !== null ? `${t.share(numerator, denominator)} ` : ''
  // A comment about people holds no small number, not even of organizations: whoever reads it could not tell which it is.
  const given = definition.countsPeople
    ? t.covers(coverage.contributing >= coverage.adopters)
    : t.coverage(coverage.contributing, coverage.adopters)
  return [`${parts}${given}`, ...kinds].join(' ')
}

const indicatorOf = (definition: InPlan, target: Target | null, { lang, threshold }: FileFacts): ReportedIndicator => ({
  id: definition.measure,
  outcome: definition.outcome,
  name: definition.name[lang],
  description: definition.method[lang],
  unit: definition.unit[lang],
  definitionVersion: definition.version,
  baseline: target?.baseline ?? null,
  target: target?.target ?? null,
  people: definition.countsPeople ? { threshold, isCount: definition.type === 'count' } : null,
})

const themesOf = ({ orientations, needs }: Catalogue, lang: Language): CidsFigures['themes'] => [
  ...orientations.map(({ id, title, purpose }) => ({ id, name: title[lang], description: purpose[lang] })),
  ...needs.map(({ id, text }) => ({ id, name: text[lang], description: null })),
]

const outcomesOf = ({ actions }: Catalogue, lang: Language) =>
  actions.flatMap(({ orientation, need, outcomes }) =>
    outcomes.map(({ id, text }) => ({ id, themes: [orientation, need], name: text[lang], description: null })),
  )
