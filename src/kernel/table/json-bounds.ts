/** What a JSON text may hold, at most, before it is parsed. */
export interface JsonBounds {
  /** Lists and objects inside each other. */
  depth: number
  objects: number
  /** Names in one object. */
  keys: number
  /** Values of all kinds, objects and lists included. */
  values: number
}

export type JsonExcess = keyof JsonBounds

const quote = 34
const backslash = 92
const comma = 44
const openList = 91
const closeList = 93
const openObject = 123
const closeObject = 125

/**
 * Which bound a JSON text passes first; null when it passes none. It only counts signs outside texts, so that its cost is the length
 * of the file: whether it is JSON at all is for the parser to say.
 */
export function jsonExcess(text: string, bounds: JsonBounds): JsonExcess | null {
  const count: Record<JsonExcess, number> = { depth: 0, objects: 0, keys: 0, values: 1 }
  /** Names seen in what is open at each level; below zero in a list. */
  const named: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === quote) at = endOfText(text, at + 1)
    else if (sign === comma) {
      count.values += 1
      const names = named[count.depth] ?? inList
      if (names !== inList) count.keys = named[count.depth] = names + 1
    } else if (sign === openList || sign === openObject) {
      count.depth += 1
      count.values += 1
      if (sign === openObject) count.objects += 1
      named[count.depth] = sign === openObject ? 1 : inList
      if (count.depth > bounds.depth) return 'depth'
      if (count.objects > bounds.objects) return 'objects'
    } else if (sign === closeList || sign === closeObject) count.depth -= 1
    if (count.keys > bounds.keys) return 'keys'
    if (count.values > bounds.values) return 'values'
  }
  return null
}

const inList = -1

/** The value of a JSON text within its bounds; null when it passes one, and when it is not JSON. */
export function parseWithin(text: string, bounds: JsonBounds): { value: unknown } | null {
  if (jsonExcess(text, bounds) !== null) return null
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}

/** Where the text that begins at `at` closes; the end of all when it does not. */
function endOfText(text: string, at: number): number {
  for (let next = at; next < text.length; next += 1) {
    const sign = text.charCodeAt(next)
    if (sign === backslash) next += 1
    else if (sign === quote) return next
  }
  return text.length
}
