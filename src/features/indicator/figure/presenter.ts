import { formatNumber, type Language } from '../../../kernel/language.ts'
import type { MeasureDefinition, ValueState } from '../model.ts'
import type { ShownCell, ShownValue } from '../shown.ts'
import { categoryName, partName } from './code-names.ts'
import { agreedShare, hasFigure, sayShare, sayValue } from './say-value.ts'
import { sayMeaning, type FigureContext } from './say-meaning.ts'
import { words } from './words.ts'

export interface BarRow {
  name: string
  /** null: withheld, and `said` says so. */
  value: number | null
  said: string
}

/** A measure as a page shows it: words only. */
export interface FigureView {
  measure: string
  name: string
  /** null: never computed. */
  state: ValueState | null
  /** The figure, or its state in words. */
  said: string
  isFigure: boolean
  isPartial: boolean
  means: string
  toDo: string
  coverage: string | null
  /** Why parts add up to more than the total; null: they do not. */
  joint: string | null
  /** The same in a few words, where the page says why once for all. */
  jointShort: string | null
  /** Of a list: its categories. */
  categories: readonly BarRow[]
  levels: {
    levels: readonly { code: string; name: string }[]
    agreed: string
    answers: Readonly<Record<string, number>>
  } | null
  /** The same people by age, by gender, by role: one table at a time. */
  people: readonly { caption: string; rows: readonly BarRow[] }[]
  /** What a share of two facts is made of. */
  parts: readonly string[]
  method: string
  version: string | null
  /** null: there is nothing to open, or it is not to be opened. */
  traceHref: string | null
  /** null: the page is that one. */
  overTimeHref: string | null
}

/** Where the links of a figure lead, by measure. */
export interface FigureLinks {
  trace(measure: string): string
  overTime: ((measure: string) => string) | null
}

export function presentFigure(
  definition: MeasureDefinition,
  value: ShownValue | null,
  context: FigureContext & { links: FigureLinks },
): FigureView {
  const { lang, isOwn, links } = context
  const t = words[lang]
  const isFigure = value !== null && hasFigure(value)
  const shown = isFigure ? value : null
  const jointRecords = isOwn ? 0 : (shown?.jointRecords ?? 0)
  return {
    measure: definition.measure,
    name: definition.name[lang],
    state: value?.state ?? null,
    said: sayValue(definition, value, context),
    isFigure,
    isPartial: value?.state === 'partial',
    ...sayMeaning(definition, value, context),
    coverage: value && sayCoverage(value, { lang, isOwn }),
    joint: jointRecords > 0 ? t.joint(jointRecords) : null,
    jointShort: jointRecords > 0 ? t.jointShort(jointRecords) : null,
    categories: cellRows(shown?.categories ?? [], (code) => categoryName(definition, code, lang), lang),
    levels: shown && levelsOf(definition, shown, lang),
    people: shown ? peopleTables(shown, lang) : [],
    parts: shown ? partsOf(definition, shown, lang) : [],
    method: definition.method[lang],
    version: value && t.version(value.definitionVersion),
    traceHref: isFigure ? links.trace(definition.measure) : null,
    overTimeHref: links.overTime?.(definition.measure) ?? null,
  }
}

/** Who gave what the value is made of. Nothing to say where nobody could. */
function sayCoverage(
  { state, coverage: { contributing, adopters } }: ShownValue,
  { lang, isOwn }: { lang: Language; isOwn: boolean },
): string | null {
  if (state === 'not-adopted') return null
  if (isOwn && !hasFigure({ state })) return null
  return isOwn ? words[lang].ownCoverage(contributing) : words[lang].coverage(contributing, adopters)
}

const cellRows = (cells: readonly ShownCell[], nameOf: (code: string) => string, lang: Language): BarRow[] =>
  cells.map(({ code, n }) => ({
    name: nameOf(code),
    value: n,
    said: n === null ? words[lang].hidden : formatNumber(n, lang),
  }))

function peopleTables({ by }: ShownValue, lang: Language): FigureView['people'] {
  return (['ageBand', 'gender', 'role'] as const).flatMap((of) =>
    by[of].length === 0
      ? []
      : [{ caption: words[lang].by[of], rows: cellRows(by[of], (code) => partName(of, code, lang), lang) }],
  )
}

function levelsOf(definition: MeasureDefinition, value: ShownValue, lang: Language): FigureView['levels'] {
  const operator = definition.value
  if (operator.op !== 'distribution' || value.distribution === null || agreedShare(definition, value) === null)
    return null
  return {
    levels: operator.levels.map((code) => ({ code, name: words[lang].level(code) })),
    agreed: operator.agreed,
    answers: Object.fromEntries(value.distribution.levels.map(({ code, n }) => [code, n ?? 0])),
  }
}

function partsOf({ value: operator }: MeasureDefinition, { parts }: ShownValue, lang: Language): string[] {
  if (operator.op !== 'ratio' || parts === null) return []
  return parts.map(({ code, numerator, denominator }) => {
    const name = operator.parts?.find((part) => part.code === code)?.name[lang] ?? code
    const share = numerator === null || denominator === null ? null : sayShare(numerator, denominator, lang)
    return words[lang].part(name, share ?? words[lang].states['no-data'])
  })
}
