// The door of this folder for a browser: what opens a file that is sent nowhere.
export { fold } from '../language.ts'
export { addDays, type Day } from '../clock.ts'
export { cellText, readNumber } from './cell-value.ts'
export { readDay } from './read-day.ts'
export { readTable } from './read-table.ts'
export { columnLetters, tableLimits, type Cell, type ReadRefusal, type SheetTable } from './sheet-table.ts'
export { noteSentence } from './sentences.ts'
