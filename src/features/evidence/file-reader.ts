import type { ReadFile } from '../../kernel/import/read-file.ts'
import { readSheet, type SheetRefusal } from './import/read-sheet.ts'
import type { ReadSheet } from './import/sheet-model.ts'

export const read: ReadFile<ReadSheet, SheetRefusal> = ({ bytes, name }) => readSheet(bytes, name)
