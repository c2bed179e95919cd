export { importFlow } from './flow.ts'
export { featureReader } from './read-file.ts'
export { canUndo, type ImportStatus, type KeptImport, type PastImport } from './kept-import.ts'
export type { AskedUpload, ImportPort, ImportStage } from './port.ts'
