/** What the operator’s command needs. */
export { bringInEvents } from './bring-in-events.ts'
export { undoEvents } from './undo-events.ts'
export { eventDefectSentences } from './words.ts'
