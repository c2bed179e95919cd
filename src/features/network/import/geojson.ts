import { cleanText, parseWithin, tableLimits } from '../../../kernel/table/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { columnSpecs, type ColumnId, type ReadColumn, type ReadList, type ReadRow } from './columns.ts'

export type GeojsonRefusal =
  { code: 'geojson-damaged' } | { code: 'no-name-column' } | { code: 'too-many-rows'; max: number }

/** A feature is four objects, nine deep with the points of its outline. */
const bounds = { depth: 16, objects: tableLimits.rows * 4, keys: 2_000, values: 2_000_000 }

/** Whether a text is a GeoJSON collection, whatever its name: then it is read here, not as a table. */
export const looksLikeGeojson = (text: string): boolean =>
  /^\s*\{/.test(text) && /"features"\s*:\s*\[/.test(text.slice(0, 2000))

/**
 * Reads `features[].properties`, and their `originales` as the open data of Quebec schools keeps them. Geometries are
 * left out: an organization is known here by its town, never by a point.
 */
export function readGeojson(text: string): Result<ReadList, GeojsonRefusal> {
  const document = parseWithin(text, bounds)?.value
  const features = isRecord(document) ? own(document, 'features') : null
  if (!Array.isArray(features)) return err({ code: 'geojson-damaged' })
  if (features.length > tableLimits.rows) return err({ code: 'too-many-rows', max: tableLimits.rows })
  const seen = new Map<ColumnId, string>()
  const rows: ReadRow[] = []
  for (const [index, feature] of (features as unknown[]).entries()) {
    const properties = isRecord(feature) ? own(feature, 'properties') : null
    if (isRecord(properties)) rows.push({ line: index + 1, cells: cellsOf(properties, seen) })
  }
  if (!seen.has('name_fr') && !seen.has('name_en')) return err({ code: 'no-name-column' })
  const columns: ReadColumn[] = [...seen].map(([id, heading]) => ({ id, heading, place: heading }))
  return ok({ kind: 'geojson', columns, unknown: [], rows })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (record: Record<string, unknown>, name: string): unknown =>
  Object.hasOwn(record, name) ? record[name] : undefined

/** The first name of each column that holds something, in the properties or in the original ones. */
function cellsOf(properties: Record<string, unknown>, seen: Map<ColumnId, string>): ReadRow['cells'] {
  const originals = own(properties, 'originales')
  const sources = [properties, ...(isRecord(originals) ? [originals] : [])]
  const cells: ReadRow['cells'] = {}
  for (const { id, headings } of columnSpecs) {
    for (const name of names(id, headings)) {
      const text = sources.map((source) => textOf(own(source, name))).find((one) => one !== '')
      if (text === undefined) continue
      cells[id] = text
      if (!seen.has(id)) seen.set(id, name)
      break
    }
  }
  return cells
}

/** Properties keep their exact name; ours may also stand in lower case, as programs write them. */
const names = (id: ColumnId, { fr, en }: { fr: readonly string[]; en: readonly string[] }): string[] =>
  [id, ...fr, ...en].flatMap((name) => [name, name.toLowerCase()])

function textOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return cleanText(String(value)).text.trim()
}
