export { readTable, type ReadOptions } from './read-table.ts'
export { streamCsv, type CsvStream, type StreamedRecord } from './stream-csv.ts'
export { openZip, type ZipParts } from './zip-parts.ts'
export {
  cellName,
  columnLetters,
  tableLimits,
  type Cell,
  type Note,
  type NoteCode,
  type ReadRefusal,
  type ReadRefusalCode,
  type SheetRow,
  type SheetTable,
} from './sheet-table.ts'
export { cellText, readDay, readNumber } from './cell-value.ts'
export { cleanText, type CleanedText } from '../clean-text.ts'
export { matchColumns, type ColumnSpec, type MatchedColumns } from './match-columns.ts'
export { longestCell, type OutColumn, type OutKind, type OutTable, type OutValue } from './out-table.ts'
export { toCsv } from './write-csv.ts'
export { toJson } from './write-json.ts'
export { toXlsx } from './write-xlsx.ts'
export { codesSheetName } from './read-xlsx.ts'
export { downloadHeaders, fileName, type DownloadKind, type FileNameParts } from './download.ts'
export { noteSentence, refusalSentence } from './sentences.ts'
