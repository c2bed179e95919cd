import { checkHead, checkRows, type OutTable, type TableHead, type TableParts } from './out-table.ts'

/** `{ name, columns: [{ id, heading, kind }], rows: [{ <id>: value }] }`: shares from 0 to 1, days as `YYYY-MM-DD`. */
export function toJson(table: OutTable): string {
  const { begin, add, end } = jsonParts(table)
  return begin() + add(table.rows) + end()
}

/** The same in parts, each row on a line of its own. */
export function jsonParts(head: TableHead): TableParts<string> {
  checkHead(head)
  const columns = head.columns.map(({ id, heading, kind }) => ({ id, heading, kind }))
  let isFirst = true
  return {
    begin: () => `{"name":${JSON.stringify(head.name)},"columns":${JSON.stringify(columns)},"rows":[`,
    add(rows) {
      checkRows(head, rows)
      const lines = rows.map((row) =>
        JSON.stringify(Object.fromEntries(head.columns.map(({ id }, index) => [id, row[index] ?? null]))),
      )
      const text = lines.map((line, index) => `${isFirst && index === 0 ? '' : ','}\n${line}`).join('')
      if (rows.length > 0) isFirst = false
      return text
    },
    end: () => ']}',
  }
}
