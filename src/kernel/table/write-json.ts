import { checkOutTable, type OutTable } from './out-table.ts'

/** `{ name, columns: [{ id, heading, kind }], rows: [{ <id>: value }] }`: shares from 0 to 1, days as `YYYY-MM-DD`. */
export function toJson(table: OutTable): string {
  checkOutTable(table)
  const columns = table.columns.map(({ id, heading, kind }) => ({ id, heading, kind }))
  const rows = table.rows.map((row) =>
    Object.fromEntries(table.columns.map(({ id }, index) => [id, row[index] ?? null])),
  )
  return JSON.stringify({ name: table.name, columns, rows })
}
