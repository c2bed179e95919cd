import type { Shelf, ShelvedRow } from '../read/shelf.ts'
import { keyOfId } from '../source-row.ts'
import type { hsds } from '../../../directory/index.ts'

/** The field by which a kind of records points to its own kind. */
export const parentField: Partial<Record<hsds.RecordKind, string>> = {
  taxonomy_term: 'parent_id',
  organization: 'parent_organization_id',
}

const parentKeyOf = ({ fields }: ShelvedRow, field: string): string | null =>
  fields[field] === undefined ? null : keyOfId(String(fields[field]))

/** The same rows, each after the parent that it has among them. */
export function parentsFirst(rows: readonly ShelvedRow[], kind: hsds.RecordKind): ShelvedRow[] {
  const field = parentField[kind]
  if (field === undefined) return [...rows]
  const waiting = new Map(rows.map((row) => [row.key, row]))
  return rows.flatMap((row) => {
    const line: ShelvedRow[] = []
    for (let next: ShelvedRow | undefined = waiting.has(row.key) ? row : undefined; next;) {
      line.push(next)
      waiting.delete(next.key)
      next = waiting.get(parentKeyOf(next, field) ?? '')
    }
    return line.reverse()
  })
}

/**
 * Keys of the records whose parent is at last themselves: of each ring, the one that stands first in the source. What the
 * source does not hold is looked for in the directory.
 *
 * @param ancestorsOf id → id of its parent, for these and all above them
 */
export async function findRings(
  shelf: Shelf,
  kind: hsds.RecordKind,
  idOf: (key: string) => string,
  ancestorsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<ReadonlySet<string>> {
  const field = parentField[kind]
  if (field === undefined) return new Set()
  const keys = new Map<string, string>()
  const parents = new Map<string, string>()
  for await (const rows of shelf.each(kind, 500))
    for (const row of rows) {
      const parent = parentKeyOf(row, field)
      keys.set(idOf(row.key), row.key)
      if (parent !== null) parents.set(idOf(row.key), idOf(parent))
    }
  const outside = [...new Set(parents.values())].filter((id) => !keys.has(id))
  for (const [id, parent] of outside.length === 0 ? [] : await ancestorsOf(outside))
    if (!keys.has(id)) parents.set(id, parent)
  const rank = new Map([...keys.keys()].map((id, at) => [id, at]))
  return new Set(ringsIn(parents, rank).flatMap((id) => keys.get(id) ?? []))
}

/** Of each ring, the member of the lowest rank; those that have none are not of the source. */
function ringsIn(parents: ReadonlyMap<string, string>, rank: ReadonlyMap<string, number>): string[] {
  const done = new Set<string>()
  const rings: string[] = []
  for (const start of rank.keys()) {
    const path: string[] = []
    const onPath = new Set<string>()
    let id: string | undefined = start
    for (; id !== undefined && !done.has(id) && !onPath.has(id); id = parents.get(id)) {
      path.push(id)
      onPath.add(id)
    }
    if (id !== undefined && onPath.has(id)) {
      const ring = path.slice(path.indexOf(id)).filter((one) => rank.has(one))
      rings.push(...ring.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)).slice(0, 1))
    }
    for (const one of path) done.add(one)
  }
  return rings
}
