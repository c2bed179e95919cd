export {
  isDatabaseAway,
  isDatabaseUnwritable,
  isDuplicate,
  openDatabase,
  openedBy,
  transactionsOf,
  type Database,
  type DatabaseOptions,
} from './database.ts'
export { readNow } from './now.ts'
export { readTogether, type Written } from './read-together.ts'
export type { ReadOnly, Tables } from './tables.ts'
export { refuseInTransaction, type Tx } from './transaction.ts'
