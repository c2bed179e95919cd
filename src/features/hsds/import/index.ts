/** What the operator’s command needs. */
export { readMapping, type Mapping } from './mapping.ts'
export { defectSentences } from './messages/defects.ts'
export {
  importPath,
  undoCommand,
  type CommandOptions,
  type CommandOutcome,
  type CommandRefusal,
  type ImportSummary,
} from './run-command.ts'
