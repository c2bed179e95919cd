/** Part of a list of what was read, small enough to be taken over between two requests. */
export interface Piece {
  /** Where the list is: names from the outside in. */
  path: readonly string[]
  items: readonly unknown[]
}

/** Items of a list in one piece. */
const pieceLength = 500
/** Lists are looked for this deep. */
const deepest = 3

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** Cuts the long lists of a value in pieces. @returns the value with those lists empty */
export function* inPieces(value: unknown, path: readonly string[] = []): Generator<Piece, unknown> {
  if (Array.isArray(value) && value.length > pieceLength) {
    for (let at = 0; at < value.length; at += pieceLength) yield { path, items: value.slice(at, at + pieceLength) }
    return []
  }
  if (!isFields(value) || path.length === deepest) return value
  const rest: [string, unknown][] = []
  for (const [name, inner] of Object.entries(value)) rest.push([name, yield* inPieces(inner, [...path, name])])
  return Object.fromEntries(rest)
}

/** Puts the pieces back in the lists they were cut from. */
export function putTogether(rest: unknown, pieces: readonly Piece[]): unknown {
  for (const { path, items } of pieces) {
    const list = path.reduce<unknown>((inner, name) => (inner as Fields)[name], rest) as unknown[]
    for (const item of items) list.push(item)
  }
  return rest
}
