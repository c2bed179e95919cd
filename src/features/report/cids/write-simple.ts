import type { OutRows, OutTable } from '../../../kernel/table/index.ts'
import { writeDecimal, type CidsFigures, type LeftOut, type ReportedValue } from './figures.ts'
import { reasonIn, words } from './words.ts'

/**
 * The same figures as a plain table, for whoever has a spreadsheet only: a line for each measure and period, and for each that has no
 * value, with its reason in words. Totals only; the scope is the reporter. Periods are half-open: `2025-09-01/2026-09-01`.
 */
export function writeSimple(...reporters: readonly [CidsFigures, ...CidsFigures[]]): OutTable {
  const { columns, sheet } = words[reporters[0].lang]
  return {
    name: sheet,
    columns: [
      { id: 'indicator', heading: columns.indicator, kind: 'code' },
      { id: 'period', heading: columns.period, kind: 'text' },
      { id: 'target', heading: columns.target, kind: 'number' },
      { id: 'actual', heading: columns.actual, kind: 'number' },
      { id: 'dimension', heading: columns.dimension, kind: 'text', width: 40 },
      { id: 'comment', heading: columns.comment, kind: 'text', width: 60 },
    ],
    rows: reporters.flatMap(rowsOf),
  }
}

function rowsOf({ lang, reporter, indicators, reports, leftOut }: CidsFigures): OutRows {
  const definitions = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const row = (of: ReportedValue | LeftOut, actual: number | null, said: string): OutRows[number] => [
    of.indicator,
    `${of.start}/${of.end}`,
    definitions.get(of.indicator)?.target ?? null,
    actual,
    reporter.name,
    said,
  ]
  const valued = reports.map((report) => {
    const unit = definitions.get(report.indicator)?.unit ?? ''
    return row(report, Number(writeDecimal(report.value)), words[lang].inUnit(unit, report.comment))
  })
  const without = leftOut.map((one) => row(one, null, reasonIn(one.reason, lang)))
  const rows = Map.groupBy([...valued, ...without], ([indicator]) => String(indicator))
  // In the order of the plan, then of time; what has no measure in it comes last.
  const order = new Set([...definitions.keys(), ...rows.keys()])
  return [...order].flatMap((indicator) =>
    (rows.get(indicator) ?? []).toSorted(([, from], [, later]) => (String(from) < String(later) ? -1 : 1)),
  )
}
