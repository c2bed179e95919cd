import { readTable, tableLimits, type Note, type ReadRefusal } from '../../../kernel/table/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { readColumns, type ColumnsRefusal, type ReadList } from './columns.ts'
import { looksLikeGeojson, readGeojson, type GeojsonRefusal } from './geojson.ts'

export type ListRefusal = ReadRefusal | ColumnsRefusal | GeojsonRefusal

/** A list that was understood, and what the reader noticed in its file. */
export interface ReadListFile {
  list: ReadList
  notes: Note[]
}

/** Signs of all that is kept of a list: 20,000 rows of 200. */
const mostSigns = 4_000_000

/** A list of organizations as someone sends it: CSV, XLSX, our own JSON, or GeoJSON. The content decides. */
export async function readList(bytes: Uint8Array, fileName: string): Promise<Result<ReadListFile, ListRefusal>> {
  if (bytes.length <= tableLimits.sizeBytes && bytes[0] !== 0x50) {
    const text = new TextDecoder().decode(bytes)
    if (looksLikeGeojson(text)) {
      const read = readGeojson(text)
      return read.ok ? within({ list: read.value, notes: [] }) : read
    }
  }
  const table = await readTable(bytes, { fileName })
  if (!table.ok) return table
  if (table.value.rows.length === 0) return err({ code: 'empty' })
  const columns = readColumns(table.value.headings, table.value.rows)
  return columns.ok ? within({ list: columns.value, notes: table.value.notes }) : columns
}

function within(read: ReadListFile): Result<ReadListFile, ListRefusal> {
  let signs = 0
  for (const { cells } of read.list.rows) for (const cell of Object.values(cells)) signs += cell.length
  return signs > mostSigns ? err({ code: 'too-much-text' }) : ok(read)
}
