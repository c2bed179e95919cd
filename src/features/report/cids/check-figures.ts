import type { CidsFigures, ReportedIndicator } from './figures.ts'
import type { Mistake } from './mistakes.ts'

/** `1 234` is one number, `64,3` and `3 %` are no count, `12a2.1` is a code. */
const grouped = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g
const whole = /(?<![\p{L}\d]|\d[.,])\d+(?!\d|[.,]\d|\p{L}|\s?%)/gu
const countsIn = (text: string): number[] =>
  [...text.replace(grouped, '').matchAll(whole)].map(([digits]) => Number(digits))

/**
 * A second lock behind the gate, which has let every figure through: of a measure about people, no count from 1 to under the threshold
 * may stand in a value, a baseline or a comment, one of organizations included.
 */
export function checkFigures(reporters: readonly CidsFigures[]): Mistake[] {
  const [first] = reporters
  const isOneFile = ({ lang, baseUrl, timeZone }: CidsFigures): boolean =>
    lang === first?.lang && baseUrl === first.baseUrl && timeZone === first.timeZone
  const together: Mistake[] = reporters.every(isOneFile) ? [] : [{ code: 'several-languages', node: '', key: '' }]
  return [...together, ...reporters.flatMap(smallNumbers)]
}

function smallNumbers({ indicators, reports }: CidsFigures): Mistake[] {
  const definitions = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const isSmall = (count: number, { people }: ReportedIndicator): boolean =>
    people !== null && count > 0 && count < people.threshold
  const isSmallValue = (value: number | null, definition: ReportedIndicator): boolean =>
    value !== null && definition.people?.isCount === true && isSmall(value, definition)
  const mistake = (node: string, key: string): Mistake => ({ code: 'small-number', node, key })
  const inReports = reports.flatMap(({ indicator, value, comment }) => {
    const definition = definitions.get(indicator)
    if (definition === undefined) return []
    const isTold = countsIn(comment ?? '').some((count) => isSmall(count, definition))
    return [
      ...(isSmallValue(value, definition) ? [mistake(indicator, 'value')] : []),
      ...(isTold ? [mistake(indicator, 'comment')] : []),
    ]
  })
  const baselines = indicators.filter((one) => isSmallValue(one.baseline, one))
  return [...baselines.map(({ id }) => mistake(id, 'baseline')), ...inReports]
}
