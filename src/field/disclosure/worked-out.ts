import { nearTo, type Board } from './board.ts'

/** A row of the elimination: what is left of the unknowns, and how much of each sum went into it. */
interface Row {
  terms: Map<number, bigint>
  from: Map<number, bigint>
}

const absolute = (n: bigint): bigint => (n < 0n ? -n : n)

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [absolute(a), absolute(b)]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

const addTo = (into: Map<number, bigint>, from: ReadonlyMap<number, bigint>, times: bigint, scale: bigint): void => {
  if (scale !== 1n) for (const [at, n] of into) into.set(at, n * scale)
  for (const [at, n] of from) {
    const sum = (into.get(at) ?? 0n) + n * times
    if (sum === 0n) into.delete(at)
    else into.set(at, sum)
  }
}

/** Takes `pivot` out of a row: both are whole, so that nothing is ever rounded. */
function clear(row: Row, pivot: Row, column: number): void {
  const [mine, theirs] = [row.terms.get(column) ?? 0n, pivot.terms.get(column) ?? 1n]
  const common = greatestDivisor(mine, theirs)
  const [scale, times] = [theirs / common, -mine / common]
  addTo(row.terms, pivot.terms, times, scale)
  addTo(row.from, pivot.from, times, scale)
  let divisor = 0n
  for (const n of [...row.terms.values(), ...row.from.values()]) {
    divisor = greatestDivisor(divisor, n)
    if (divisor === 1n) return
  }
  for (const part of [row.terms, row.from]) for (const [at, n] of part) part.set(at, n / divisor)
}

/** The sums around an unknown, each with what of it may move. */
function* rowsAround(board: Board, start: number): Generator<Row> {
  const near = new Set(nearTo(board, start))
  const sums = new Set([...near].flatMap((at) => (board.sumsOf[at] ?? []).map(({ sum }) => sum)))
  for (const sum of sums) {
    const terms = (board.sums[sum]?.terms ?? []).filter(({ at }) => near.has(at))
    yield { terms: new Map(terms.map(({ at, weight }) => [at, BigInt(weight)])), from: new Map([[sum, 1n]]) }
  }
}

/**
 * The exact linear audit: of how much of which published sums an unknown follows by adding and subtracting them; null when it
 * does not follow. Gauss and Jordan's elimination in whole numbers of any size.
 */
export function workedOut(board: Board, unknown: number): ReadonlyMap<number, bigint> | null {
  const pivots = new Map<number, Row>()
  for (const row of rowsAround(board, unknown)) {
    for (const column of row.terms.keys()) {
      const pivot = pivots.get(column)
      if (pivot) clear(row, pivot, column)
    }
    const [column] = row.terms.keys()
    if (column === undefined) continue
    for (const other of pivots.values()) if (other.terms.has(column)) clear(other, row, column)
    pivots.set(column, row)
  }
  const pivot = pivots.get(unknown)
  return pivot?.terms.size === 1 ? pivot.from : null
}
