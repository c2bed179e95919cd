export { importFlow, type FoundImport, type ImportFlow } from './flow.ts'
export { canUndo, shownFileName, undoEnd, type ImportStatus, type KeptImport, type PastImport } from './kept-import.ts'
export type {
  AskedUpload,
  ImportPort,
  ImportStage,
  PreviewRefusal,
  StepOutcome,
  UndoFacts,
  UploadedFile,
} from './port.ts'
