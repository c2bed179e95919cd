import type { ReadFile } from '../../kernel/import/read-file.ts'
import { readTies, type ReadTies, type TiesRefusal } from './import/tie-columns.ts'

export const read: ReadFile<ReadTies, TiesRefusal> = ({ bytes, name }) => readTies(bytes, name)
