import type { ReadFile } from '../../kernel/import/read-file.ts'
import { readPlanSheet, type ReadPlanSheet, type SheetRefusal } from './spreadsheet/read-sheet.ts'

export const read: ReadFile<ReadPlanSheet, SheetRefusal> = ({ bytes, name }) => readPlanSheet(bytes, name)
