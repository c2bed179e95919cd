import type { ReadFile } from '../../kernel/import/read-file.ts'
import { readXlsform, type FormRefusal, type ReadForm } from './bring/read-xlsform.ts'

export const read: ReadFile<ReadForm, FormRefusal> = ({ bytes, name }) => readXlsform(bytes, name)
