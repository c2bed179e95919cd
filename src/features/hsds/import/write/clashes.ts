import { isId } from '../../../../kernel/ids.ts'
import type { hsds } from '../../../directory/index.ts'
import type { Defects } from '../defects.ts'
import type { Shelf, ShelvedRow } from '../read/shelf.ts'
import { clashKey, type Clashing } from '../record-ids.ts'

/**
 * Of records of several kinds that bear one UUID, those that do not keep it: it stays with the kind that bears it here, else
 * with the first. Each is said.
 *
 * @param kindsOf id → kind of what stands under it
 */
export async function findClashes(
  shelf: Shelf,
  kinds: readonly hsds.RecordKind[],
  kindsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, hsds.RecordKind>>,
  defects: Defects,
): Promise<Clashing> {
  const bearers = new Map<string, { kind: hsds.RecordKind; row: Pick<ShelvedRow, 'file' | 'row'> }[]>()
  for (const kind of kinds)
    for await (const rows of shelf.each(kind, 500))
      for (const { key, file, row } of rows)
        if (isId(key)) bearers.set(key, [...(bearers.get(key) ?? []), { kind, row: { file, row } }])
  const shared = [...bearers].filter(([, all]) => all.length > 1)
  if (shared.length === 0) return new Set()
  const standing = await kindsOf(shared.map(([id]) => id))
  return new Set(
    shared.flatMap(([id, all]) => {
      const keeper = standing.get(id) ?? all[0]?.kind
      const others = all.filter(({ kind }) => kind !== keeper)
      for (const { row } of others) defects.add('id-shared', { ...row, field: 'id', value: id })
      return others.map(({ kind }) => clashKey(kind, id))
    }),
  )
}
