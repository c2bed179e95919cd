export { importFlow } from './flow.ts'
export { canUndo, shownFileName, type ImportStatus, type KeptImport, type PastImport } from './kept-import.ts'
export type { AskedUpload, ImportPort, ImportStage } from './port.ts'
