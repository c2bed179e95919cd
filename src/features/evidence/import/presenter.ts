import { formatList, type Language } from '../../../kernel/language.ts'
import { quote } from '../../../kernel/wording.ts'
import { numbersTypeOf, typeOf } from '../evidence-types.ts'
import { nameOfRecord } from '../own-context.ts'
import { countsSaid } from '../record/presenter.ts'
import { words as shared } from '../words.ts'
import type { DraftProblem } from '../draft.ts'
import type { SheetProblem } from '../sheet/sheet-facts.ts'
import { fieldName, isLeftOut } from '../sheet/sheet-fields.ts'
import type { FailedRow, PlannedRow, ReadSheet, SheetMapping } from '../sheet/sheet-model.ts'
import { words } from './words.ts'

/** The column of a problem, as its field is called; empty: the row as a whole. */
export const problemColumn = ({ field }: SheetProblem, { type }: SheetMapping, lang: Language): string =>
  field === null ? '' : fieldName(typeOf(type), field, lang)

/** What is wrong in a cell and what to do, in a sentence. */
export function problemSentence(problem: SheetProblem, mapping: SheetMapping, lang: Language): string {
  const { problems } = words[lang]
  const { code } = problem
  if (Object.hasOwn(problems, code)) return problems[code as keyof typeof problems]
  return shared[lang].problems[code as DraftProblem](problemColumn(problem, mapping, lang))
}

/** What a row is, in a few words. */
export const rowName = ({ draft }: PlannedRow, lang: Language): string =>
  nameOfRecord(
    { type: draft.type, title: draft.title ?? null, otherKind: draft.otherKind ?? null, tags: [...(draft.tags ?? [])] },
    lang,
  )

/** Its numbers, and those told with it. */
export function rowNumbers({ draft, told }: PlannedRow, lang: Language): string {
  const type = told === null ? draft.type : (numbersTypeOf(draft.type)?.code ?? draft.type)
  const counts = [...(told ?? draft.counts ?? [])]
  return countsSaid({ type, via: 'import', counts }, lang)
    .map(({ name, n }) => `${name} ${n}`)
    .join(', ')
}

/** Why a row was left out after all. */
export const failedSentence = ({ line, code }: FailedRow, lang: Language): string => {
  const { problems } = shared[lang]
  const why = Object.hasOwn(problems, code) ? problems[code as DraftProblem]('') : problems.unknown('')
  return words[lang].failedLine(line, why)
}

/** The columns that are not read, when there are any. */
export function leftOutSentence({ headings }: ReadSheet, { columns }: SheetMapping, lang: Language): string[] {
  const left = headings.filter((heading) => heading !== '' && columns[heading] === undefined && !isLeftOut(heading))
  const quoted = left.map((heading) => quote(heading, lang))
  return left.length === 0 ? [] : [words[lang].leftOutColumns(formatList(quoted, lang))]
}
