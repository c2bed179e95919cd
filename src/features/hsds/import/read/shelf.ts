import type { Defects } from '../defects.ts'
import { isRecordKind, type ChildObject, type ObjectName } from '../names.ts'
import { keyOf, keyOfId, parentsOf, type ParentKey, type SourceRow } from '../source-row.ts'

/** What a child that was gathered hangs on. */
export interface Gathered {
  parent: { object: ObjectName; id: string }
  row: SourceRow
}

/** A child one of whose links leads nowhere: `parent` null when it has none at all. */
export interface Loose {
  row: SourceRow
  parent: ParentKey | null
}

/**
 * Where the rows of a source wait until all is read: a service may stand before its organization, its phones in another
 * file. One in memory, for what a browser sends; one in the database, for files larger than memory.
 */
export interface Shelf {
  add(rows: readonly SourceRow[]): Promise<void>
  /** Rows of one object by their key; those that are not there are absent. */
  find(object: ObjectName, keys: readonly string[]): Promise<Map<string, ShelvedRow>>
  /** Children that hang on these, in the order of their files. */
  childrenOf(parents: readonly { object: ObjectName; id: string }[]): Promise<Gathered[]>
  /** Records of one kind, in order, `size` at a time. */
  each(object: ObjectName, size: number): AsyncGenerator<ShelvedRow[], void>
  loose(): AsyncGenerator<Loose[], void>
  close(): Promise<void>
}

export interface ShelvedRow extends SourceRow {
  key: string
  /** Rank among the records of its kind. */
  order: number
}

/** Says the rows that lack an id, and merges those of one key that came together. */
export function keyed(rows: readonly SourceRow[], defects: Defects): Map<string, SourceRow> {
  const byKey = new Map<string, SourceRow>()
  for (const row of rows) {
    if (row.id === '' && !row.isMention && !row.isWord)
      defects.add('id-missing', { file: row.file, row: row.row, field: 'id', value: row.object })
    const key = `${row.object}\n${keyOf(row)}`
    const standing = byKey.get(key)
    byKey.set(key, standing === undefined ? row : merge(standing, row, defects))
  }
  return byKey
}

/**
 * Two rows of one record. A mention only adds what the whole record leaves out; so does, in JSON, another view of it. In a
 * table a row that says something else is said, and the first is kept, with what both hold inside.
 */
export function merge(standing: SourceRow, row: SourceRow, defects: Defects): SourceRow {
  const [main, other] = standing.isMention && !row.isMention ? [row, standing] : [standing, row]
  const place = { file: row.file, row: row.row, field: 'id', value: row.id }
  const differing = Object.keys(other.fields).find(
    (field) => main.fields[field] !== undefined && !isSame(main.fields[field], other.fields[field]),
  )
  const isSaid = !other.isMention || row.isTable
  if (isSaid && differing !== undefined)
    defects.add('id-twice', { ...place, field: differing, value: row.fields[differing] })
  else if (!other.isMention && row.isTable && Object.keys(row.fields).length === Object.keys(standing.fields).length)
    defects.add('row-twice', place)
  const fields = { ...other.fields, ...main.fields }
  if (!row.isTable) return { ...main, fields, children: { ...other.children, ...main.children } }
  return { ...main, fields, children: joined(standing, row, defects) }
}

/** What is inside two rows of a table. A second address is said: it may be another place. */
function joined(standing: SourceRow, row: SourceRow, defects: Defects): SourceRow['children'] {
  const all: SourceRow['children'] = { ...standing.children }
  for (const [object, rows] of Object.entries(row.children) as [ChildObject, SourceRow[]][]) {
    const own = all[object] ?? []
    const added = rows.filter((one) => !own.some((child) => isSame(child.fields, one.fields)))
    all[object] = [...own, ...added]
    for (const { fields } of object === 'address' && own.length > 0 ? added : [])
      defects.add('id-twice', {
        file: row.file,
        row: row.row,
        field: 'address',
        value: Object.values(fields).join(' · '),
      })
  }
  return all
}

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'object' || typeof other === 'object'
    ? JSON.stringify(one) === JSON.stringify(other)
    : String(one) === String(other)

const placeKey = ({ object, id }: { object: ObjectName; id: string }): string => `${object}\n${keyOfId(id)}`

/** All that a shelf in memory holds, as plain data. */
export interface ShelvedRows {
  records: ShelvedRow[]
  children: SourceRow[]
}

export interface MemoryShelf extends Shelf {
  /** Rows it holds. */
  readonly size: number
  contents(): ShelvedRows
}

/** The shelf of what a browser sends: all in memory. `filled`: what another one held, in its order. */
export function memoryShelf(defects: Defects, filled: ShelvedRows = { records: [], children: [] }): MemoryShelf {
  const records = new Map(filled.records.map((row): [string, ShelvedRow] => [`${row.object}\n${row.key}`, row]))
  const children: SourceRow[] = []
  const byId = new Map<string, ShelvedRow>()
  const hanging = new Map<string, SourceRow[]>()
  for (const row of filled.children) addChild(row)

  function addChild(row: SourceRow): void {
    children.push(row)
    if (row.id !== '') byId.set(placeKey(row), { ...row, key: keyOf(row), order: children.length })
    for (const parent of parentsOf(row)) {
      const place = placeKey(parent)
      const there = hanging.get(place)
      if (there) there.push(row)
      else hanging.set(place, [row])
    }
  }

  const find: Shelf['find'] = async (object, keys) => {
    const found = new Map<string, ShelvedRow>()
    for (const key of keys) {
      const row = records.get(`${object}\n${key}`) ?? byId.get(`${object}\n${key}`)
      if (row) found.set(key, row)
    }
    return found
  }
  return {
    async add(rows) {
      for (const [key, row] of keyed(
        rows.filter(({ object }) => isRecordKind(object)),
        defects,
      )) {
        const standing = records.get(key)
        if (standing === undefined) records.set(key, { ...row, key: keyOf(row), order: records.size })
        else records.set(key, { ...merge(standing, row, defects), key: standing.key, order: standing.order })
      }
      for (const row of rows) if (!isRecordKind(row.object)) addChild(row)
    },
    get size() {
      return records.size + children.length
    },
    contents: () => ({ records: [...records.values()], children }),
    find,
    async childrenOf(parents) {
      return parents.flatMap((parent) => (hanging.get(placeKey(parent)) ?? []).map((row) => ({ parent, row })))
    },
    async *each(object, size) {
      const rows = [...records.values()].filter((row) => row.object === object)
      for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size)
    },
    async *loose() {
      const loose: Loose[] = []
      for (const row of children) {
        const parents = parentsOf(row)
        if (parents.length === 0 && row.object !== 'unit') loose.push({ row, parent: null })
        for (const parent of parents)
          if (!records.has(placeKey(parent)) && !byId.has(placeKey(parent))) loose.push({ row, parent })
      }
      yield loose
    },
    async close() {
      records.clear()
    },
  }
}

/** Hangs on each row what the shelf holds for it, and on those children theirs. Rows are copied, never changed. */
export async function withChildren<Row extends SourceRow>(shelf: Shelf, rows: readonly Row[]): Promise<Row[]> {
  const copies = rows.map((row) => copyOf(row))
  let level: SourceRow[] = copies
  for (let depth = 0; depth < 4 && level.length > 0; depth += 1) {
    const holders = level.filter(({ id }) => id !== '')
    const byPlace = new Map(holders.map((row): [string, SourceRow] => [placeKey(row), row]))
    const next: SourceRow[] = level.flatMap(({ children }) => Object.values(children).flat())
    for (const { parent, row } of await shelf.childrenOf(holders.map(({ object, id }) => ({ object, id })))) {
      const holder = byPlace.get(placeKey(parent))
      if (!holder) continue
      const child = copyOf(row)
      ;(holder.children[child.object as ChildObject] ??= []).push(child)
      next.push(child)
    }
    await addUnits(shelf, next)
    level = next
  }
  return copies
}

const copyOf = <Row extends SourceRow>(row: Row): Row => ({
  ...row,
  fields: { ...row.fields },
  children: Object.fromEntries(
    Object.entries(row.children).map(([name, rows]) => [name, rows.map((child: SourceRow) => copyOf(child))]),
  ),
})

/** A capacity names its unit by id: the unit is written inside it. */
async function addUnits(shelf: Shelf, rows: readonly SourceRow[]): Promise<void> {
  const asking = rows.filter(({ object, fields }) => object === 'service_capacity' && fields['unit_id'] !== undefined)
  if (asking.length === 0) return
  const keys = asking.map(({ fields }) => keyOfId(String(fields['unit_id'])))
  const units = await shelf.find('unit', keys)
  for (const [index, row] of asking.entries()) {
    const unit = units.get(keys[index] ?? '')
    if (unit && row.children.unit === undefined) row.children.unit = [copyOf(unit)]
  }
}
