import type { ReadFile } from '../../kernel/import/read-file.ts'
import { readUpload, type ReadUpload, type UploadRefusal } from './import/read/read-upload.ts'

export const read: ReadFile<ReadUpload, UploadRefusal> = readUpload
