import { fileAnswer } from '../../../kernel/file-answer.ts'
import type { Answer, MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { fileName, type OutRows, type TableHead } from '../../../kernel/table/index.ts'
import type { MeasureDefinition } from '../model.ts'
import type { ShownValue } from '../shown.ts'
import { categoryName } from './code-names.ts'
import { comparable, hasFigure, isInPercents, sayState, sayValue } from './say-value.ts'
import { words } from './words.ts'

/** What a file of figures says of each measure. A state stands in words in every row: nothing is blank without its reason beside it. */
export function figuresHead(name: string, lang: Language): TableHead {
  const t = words[lang].file
  return {
    name,
    columns: [
      { id: 'measure', heading: t.code, kind: 'code' },
      { id: 'action', heading: t.action, kind: 'text' },
      { id: 'name', heading: t.name, kind: 'text' },
      { id: 'state', heading: t.state, kind: 'text' },
      { id: 'said', heading: t.said, kind: 'text' },
      { id: 'number', heading: t.number, kind: 'number' },
      { id: 'percent', heading: t.percent, kind: 'percent' },
      { id: 'numerator', heading: t.numerator, kind: 'number' },
      { id: 'denominator', heading: t.denominator, kind: 'number' },
      { id: 'categories', heading: t.categories, kind: 'text' },
      { id: 'contributing', heading: t.contributing, kind: 'number' },
      { id: 'adopters', heading: t.adopters, kind: 'number' },
      { id: 'version', heading: t.version, kind: 'number' },
    ],
  }
}

export interface FigureRow {
  definition: MeasureDefinition
  value: ShownValue | null
  /** Title of its action. */
  action: string
}

/** A withheld value has no number in any column, its coverage excepted. */
export const figureRows = (rows: readonly FigureRow[], { lang, isOwn }: { lang: Language; isOwn: boolean }): OutRows =>
  rows.map(({ definition, value, action }) => {
    const number = comparable(definition, value)
    const shown = value !== null && hasFigure(value) ? value : null
    const isPercent = isInPercents(definition)
    return [
      definition.measure,
      action,
      definition.name[lang],
      value === null ? words[lang].never : sayState(value.state, lang),
      sayValue(definition, value, { lang, isOwn }),
      isPercent ? null : number,
      isPercent && number !== null ? number / 100 : null,
      shown?.numerator ?? null,
      shown?.denominator ?? null,
      shown && (shown.categories ? sayCategories(definition, shown, lang) : null),
      value?.coverage.contributing ?? null,
      value?.coverage.adopters ?? null,
      value?.definitionVersion ?? null,
    ]
  })

/** « Atelier (3), Kiosque (2) »; empty: the value is no list, or has no figure. */
export const sayCategories = (definition: MeasureDefinition, value: ShownValue | null, lang: Language): string =>
  (value?.categories ?? [])
    .map(({ code, n }) => `${categoryName(definition, code, lang)} (${n ?? words[lang].hidden.toLowerCase()})`)
    .join(', ')

export interface FigureFile {
  /** First part of its name, in the language of the page. */
  what: string
  place: string
  ext: 'csv' | 'xlsx'
  isOwn: boolean
}

/** Figures as a file. They were read whole: there are as many as measures. */
export function figureFile(
  request: MemberRequest,
  rows: readonly FigureRow[],
  { what, place, ext, isOwn }: FigureFile,
): Promise<Answer> {
  const { lang, today } = request
  const name = fileName({ what, place, day: today, ext })
  const parts = [figureRows(rows, { lang, isOwn })]
  return fileAnswer(request, { name, kind: ext, head: figuresHead(what, lang) }, () =>
    Promise.resolve(parts.pop() ?? null),
  )
}
