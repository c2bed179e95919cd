import { isId } from '../../../kernel/ids.ts'
import { hsds } from '../../directory/index.ts'
import type { ObjectName } from './names.ts'

/**
 * Our id of a thing of a source: its own when it is a UUID, else the one that the source’s name and its id (or what it
 * says, when it has none) always give.
 */
export const idOf = (source: string, object: ObjectName, id: string): string =>
  isId(id) ? id.toLowerCase() : hsds.hsdsId(source, object, id)

/** The id of a thing that has none: what it says, where it hangs, and its rank among those that say the same. */
export const idOfContent = (source: string, object: ObjectName, ...content: readonly string[]): string =>
  hsds.hsdsId(source, object, 'content', ...content)

/** Where a record came from, as `directory_record.origin` holds it. */
export const originOf = (source: string, object: ObjectName, id: string): string =>
  `${shortOf(source)}:${object}:${id.length > 100 ? hsds.hsdsId(id) : id}`

/** Two long names that begin alike stay two. */
const shortOf = (source: string): string =>
  source.length > 150 ? `${source.slice(0, 100).toWellFormed()} ${hsds.hsdsId(source)}` : source
