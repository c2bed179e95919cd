import type { Tx } from '../db/index.ts'

/** Stands in for a transaction on pages that promised not to read the database. */
export const noTransaction = new Proxy({} as Tx, {
  get(_target, property) {
    throw new Error(`a page without data reached for the database (${String(property)})`)
  },
})
