import { assembleTable, type RawRow } from './assemble-table.ts'
import { cleanCell } from './clean-cell.ts'
import { splitRecords, unifyLines, type CsvRecord } from './csv-records.ts'
import { withoutFormulaGuard } from './formula-guard.ts'
import { err, type Result } from '../result.ts'
import { tableLimits, type NoteBook, type ReadRefusal, type SheetTable } from './sheet-table.ts'

const delimiters = [';', ',', '\t'] as const

/** Reads CSV or TSV text. The delimiter is found from the content, or from Excel's `sep=` line, which is not counted. */
export function readCsv(text: string, notes: NoteBook): Result<SheetTable, ReadRefusal> {
  const nul = text.indexOf('\0')
  if (nul !== -1) return err({ code: 'nul-characters', line: unifyLines(text.slice(0, nul)).split('\n').length })

  const { delimiter, body } = findDelimiter(unifyLines(text))
  const { records, problem } = splitRecords(body, {
    delimiter,
    maxRecords: tableLimits.rows + 1,
    maxFields: tableLimits.columns,
  })
  if (problem?.code === 'broken-quotes') return err({ code: 'broken-quotes', line: problem.line })
  if (problem?.code === 'too-many-rows') return err({ code: 'too-many-rows', max: tableLimits.rows })
  if (problem?.code === 'too-many-columns') return err({ code: 'too-many-columns', max: tableLimits.columns })
  return assembleTable({ sheet: null, rows: records.map((record) => cleanRecord(record, notes)), notes })
}

function cleanRecord({ line, fields }: CsvRecord, notes: NoteBook): RawRow {
  return { line, cells: fields.map((field, column) => cleanCell(withoutFormulaGuard(field), { column, line }, notes)) }
}

/** The sign that parts the columns, from Excel’s `sep=` line (then left out of `body`) or from how well each one splits. */
export function findDelimiter(text: string): { delimiter: string; body: string } {
  const declared = /^sep=([;,\t])\n/i.exec(text)
  if (declared?.[1]) return { delimiter: declared[1], body: text.slice(declared[0].length) }

  const candidates = delimiters.map((delimiter) => ({ delimiter, ...howWellItSplits(text, delimiter) }))
  const splitting = candidates.filter(({ headings }) => headings > 1).toSorted((a, b) => b.headings - a.headings)
  const best = (splitting.length > 0 ? splitting : candidates).toSorted((a, b) => a.ragged - b.ragged)
  return { delimiter: best[0]?.delimiter ?? ';', body: text }
}

/** Share of the first records that have more fields than headings, from 0 to 1; broken quotes count as all. */
function howWellItSplits(text: string, delimiter: string): { headings: number; ragged: number } {
  const { records, problem } = splitRecords(text, { delimiter, maxRecords: 50, maxFields: 16_384 })
  const headings = records[0]?.fields.length ?? 0
  const longer = records.filter(({ fields }) => fields.length > headings).length
  return { headings, ragged: problem?.code === 'broken-quotes' ? 1 : longer / Math.max(records.length, 1) }
}
