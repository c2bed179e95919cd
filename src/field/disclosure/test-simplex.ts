import { freedomOf, type Riddle } from './test-audit.ts'

// An exact simplex for the audit of the tests: fractions of whole numbers of any size, Bland's rule, nothing rounded.

interface Ratio {
  top: bigint
  /** Above 0. */
  bottom: bigint
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))
function ratio(top: bigint, bottom: bigint): Ratio {
  const common = gcd(top, bottom) * (bottom < 0n ? -1n : 1n)
  return { top: top / common, bottom: bottom / common }
}
const zero: Ratio = { top: 0n, bottom: 1n }
const one: Ratio = { top: 1n, bottom: 1n }
const whole = (n: number): Ratio => ({ top: BigInt(n), bottom: 1n })
const plus = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
const times = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.top, a.bottom * b.bottom)
const over = (a: Ratio, b: Ratio): Ratio => ratio(a.top * b.bottom, a.bottom * b.top)
const minus = (a: Ratio): Ratio => ({ top: -a.top, bottom: a.bottom })
const isLess = (a: Ratio, b: Ratio): boolean => a.top * b.bottom < b.top * a.bottom

/** What stands at the left of a row of the dictionary is `start` and so much of each column. */
interface Row {
  name: number
  /** May go below 0: a direction, no count. */
  isFree: boolean
  start: Ratio
  weights: Ratio[]
}

interface Column {
  name: number
  isFree: boolean
}

/** Whether the unknown can be more than it is (or less, with `-1`) while all that are 1 or above stay so, and every sum holds. */
function canMove({ counts }: Riddle, space: readonly number[][], wanted: number, sign: 1 | -1): boolean {
  const columns: Column[] = space.map((_, at) => ({ name: -1 - at, isFree: true }))
  const rows: Row[] = counts.map((count, name) => ({
    name,
    isFree: false,
    start: whole(Math.max(0, count - 1)),
    weights: space.map((vector) => whole(vector[name] ?? 0)),
  }))
  let goal = space.map((vector) => whole(sign * (vector[wanted] ?? 0)))
  for (;;) {
    const entering = columns
      .map((column, at) => ({ ...column, at, gain: goal[at] ?? zero }))
      .filter(({ isFree, gain }) => (isFree ? gain.top !== 0n : gain.top > 0n))
      .toSorted((a, b) => a.name - b.name)[0]
    if (!entering) return false
    const direction = entering.gain.top > 0n ? one : minus(one)
    const limits = rows.flatMap((row, at) => {
      const slope = times(row.weights[entering.at] ?? zero, direction)
      return row.isFree || slope.top >= 0n ? [] : [{ at, name: row.name, limit: over(row.start, minus(slope)) }]
    })
    const leaving = limits.toSorted((a, b) =>
      isLess(a.limit, b.limit) ? -1 : isLess(b.limit, a.limit) ? 1 : a.name - b.name,
    )[0]
    if (!leaving || leaving.limit.top > 0n) return true
    goal = pivot(rows, columns, goal, leaving.at, entering.at)
  }
}

/** Puts the row in the place of the column and the other way round; gives the new goal. */
function pivot(rows: Row[], columns: Column[], goal: Ratio[], rowAt: number, columnAt: number): Ratio[] {
  const [row, column] = [rows[rowAt], columns[columnAt]]
  if (!row || !column) throw new Error('There is nothing to turn on')
  const slope = row.weights[columnAt] ?? one
  const solved: Row = {
    name: column.name,
    isFree: column.isFree,
    start: over(minus(row.start), slope),
    weights: row.weights.map((weight, at) => (at === columnAt ? over(one, slope) : over(minus(weight), slope))),
  }
  const put = (weights: readonly Ratio[]): Ratio[] => {
    const share = weights[columnAt] ?? zero
    return weights.map((weight, at) => plus(at === columnAt ? zero : weight, times(share, solved.weights[at] ?? zero)))
  }
  for (const [at, other] of rows.entries()) {
    if (at === rowAt) continue
    const share = other.weights[columnAt] ?? zero
    rows[at] = { ...other, start: plus(other.start, times(share, solved.start)), weights: put(other.weights) }
  }
  rows[rowAt] = solved
  columns[columnAt] = { name: row.name, isFree: row.isFree }
  return put(goal)
}

/** The unknowns that have one possible count, knowing which are nobody and that no count is negative. */
export function givenAwayByRange(riddle: Riddle): string[] {
  const space = freedomOf(riddle)
  return riddle.keys.filter((_, at) => !canMove(riddle, space, at, 1) && !canMove(riddle, space, at, -1))
}
