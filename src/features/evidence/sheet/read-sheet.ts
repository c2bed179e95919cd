import { err, ok, type Result } from '../../../kernel/result.ts'
import { readTable, type ReadRefusal } from '../../../kernel/table/index.ts'
import type { ReadSheet } from './sheet-model.ts'

export type SheetRefusal = ReadRefusal | { code: 'heading-twice'; heading: string }

/** Signs of all that is kept of a sheet: 20,000 rows of 200. */
const mostSigns = 4_000_000

/** A sheet as someone keeps it: CSV, XLSX, or our own JSON. What its columns are is asked after. */
export async function readSheet(bytes: Uint8Array, fileName: string): Promise<Result<ReadSheet, SheetRefusal>> {
  const table = await readTable(bytes, { fileName })
  if (!table.ok) return table
  const { headings, rows, notes } = table.value
  if (rows.length === 0) return err({ code: 'empty' })
  const said = headings.map((heading) => heading.slice(0, 80).toWellFormed())
  const twice = said.find((heading, at) => heading !== '' && said.indexOf(heading) !== at)
  if (twice !== undefined) return err({ code: 'heading-twice', heading: twice })
  let signs = 0
  for (const { cells } of rows) for (const cell of cells) signs += typeof cell === 'string' ? cell.length : 1
  return signs > mostSigns ? err({ code: 'too-much-text' }) : ok({ headings: said, rows, notes })
}
