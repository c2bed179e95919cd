import type { ReadFile } from '../../kernel/import/read-file.ts'
import { readList, type ListRefusal, type ReadListFile } from './import/read-list.ts'

export const read: ReadFile<ReadListFile, ListRefusal> = ({ bytes, name }) => readList(bytes, name)
