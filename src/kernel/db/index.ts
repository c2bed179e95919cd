export { isDatabaseAway, isDuplicate, openDatabase, openedBy, transactionsOf, type Database } from './database.ts'
export { readNow } from './now.ts'
export type { ReadOnly, Tables } from './tables.ts'
export type { Tx } from './transaction.ts'
