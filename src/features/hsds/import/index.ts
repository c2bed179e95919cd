/** What the operator’s command needs. */
export type { Mapping } from './read/mapping.ts'
export { readMapping } from './read/read-mapping.ts'
export { defectSentences } from './words.ts'
export { importPath, undoCommand, type CommandOutcome, type CommandRefusal } from './write/run-command.ts'
