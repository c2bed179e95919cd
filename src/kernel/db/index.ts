export {
  isDatabaseAway,
  isDuplicate,
  openDatabase,
  transactionsOf,
  type Database,
  type DatabaseOptions,
  type Tx,
} from './database.ts'
export type { ReadOnly, Tables } from './tables.ts'
