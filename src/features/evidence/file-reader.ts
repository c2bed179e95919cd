import type { ReadFile } from '../../kernel/import/read-file.ts'
import { readSheet, type SheetRefusal } from './sheet/read-sheet.ts'
import type { ReadSheet } from './sheet/sheet-model.ts'

export const read: ReadFile<ReadSheet, SheetRefusal> = ({ bytes, name }) => readSheet(bytes, name)
