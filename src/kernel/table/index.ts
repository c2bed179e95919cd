export { readTable } from './read-table.ts'
export { streamCsv, type StreamedRecord } from './stream-csv.ts'
export { jsonExcess, parseWithin, type JsonBounds } from './json-bounds.ts'
export { openZip } from './zip-parts.ts'
export {
  cellName,
  columnLetters,
  tableLimits,
  type Cell,
  type Note,
  type NoteCode,
  type ReadRefusal,
  type SheetRow,
  type SheetTable,
} from './sheet-table.ts'
export { cellText, readNumber } from './cell-value.ts'
export { readDay } from './read-day.ts'
export { cleanText } from '../clean-text.ts'
export { matchColumns, type ColumnSpec } from './match-columns.ts'
export type { OutColumn, OutRows, OutTable, OutValue, TableHead, TableParts } from './out-table.ts'
export { csvParts, toCsv } from './write-csv.ts'
export { jsonParts, toJson } from './write-json.ts'
export { toWorkbook } from './write-workbook.ts'
export { toXlsx, xlsxParts } from './write-xlsx.ts'
export { downloadHeaders, fileName, type DownloadKind } from './download.ts'
export { noteSentence, refusalSentence } from './sentences.ts'
