import { isId } from '../../../kernel/ids.ts'
import { hsds } from '../../directory/index.ts'
import type { ObjectName } from './names.ts'

/** Place of a record in `Clashing`. */
export const clashKey = (object: ObjectName, id: string): string => `${object}\n${id}`
/** Records whose own id is that of a record of another kind: ours is made of both. */
export type Clashing = ReadonlySet<string>

/**
 * Our id of a thing of a source: its own when it is a UUID that no record of another kind bears, else the one that the
 * source’s name and its id (or what it says, when it has none) always give.
 */
export function idOf(source: string, object: ObjectName, id: string, clashing?: Clashing): string {
  if (!isId(id)) return hsds.hsdsId(source, object, id)
  const own = id.toLowerCase()
  return clashing?.has(clashKey(object, own)) ? hsds.hsdsId(source, object, own) : own
}

/** The id of a thing that has none: what it says, where it hangs, and its rank among those that say the same. */
export const idOfContent = (source: string, object: ObjectName, ...content: readonly string[]): string =>
  hsds.hsdsId(source, object, 'content', ...content)

/** Where a record came from, as `directory_record.origin` holds it. */
export const originOf = (source: string, object: ObjectName, id: string): string =>
  `${shortOf(source)}:${object}:${id.length > 100 ? hsds.hsdsId(id) : id}`

/** Two long names that begin alike stay two. */
const shortOf = (source: string): string =>
  source.length > 150 ? `${source.slice(0, 100).toWellFormed()} ${hsds.hsdsId(source)}` : source
