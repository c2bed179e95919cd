/** Texts kept under a name at most: each connection holds a plan of each. */
const mostNames = 300
/** Texts watched at most, to learn which come back. */
const mostWatched = 2000

const named = new Map<string, string>()
const seenOnce = new Set<string>()

/**
 * The name under which the database keeps the plan of a statement; null for one that is sent whole each time. Planning
 * under row-level security costs more than most of our statements do, so a text that comes back is kept: the second time
 * it is seen it gets a name. Several statements in one text cannot be.
 */
export function statementName(text: string): string | null {
  const known = named.get(text)
  if (known !== undefined) return known
  if (named.size >= mostNames || text.includes(';')) return null
  if (!seenOnce.has(text)) {
    if (seenOnce.size < mostWatched) seenOnce.add(text)
    return null
  }
  seenOnce.delete(text)
  const name = `t${named.size}`
  named.set(text, name)
  return name
}
