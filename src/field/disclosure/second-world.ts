import { type Board } from './board.ts'

/**
 * Another world that readers cannot tell from ours: by how much each unknown differs there. Whole counts, none below its
 * least or above its most, and every published sum as it is.
 */
export type SecondWorld = ReadonlyMap<number, number>

/** Tries before the search by hand leaves an unknown to the solver; how many ways are tried at each turn. */
const tries = 60
const ways = 6

/** Whether a difference stays within what readers hold possible. */
const fits = ({ unknowns, isFree }: Board, at: number, by: number): boolean => {
  const unknown = unknowns[at]
  return unknown !== undefined && by >= unknown.least && by <= unknown.most && isFree(at)
}

/** Every sum unchanged, every count possible: what makes a second world one. Exact: whole numbers only. */
export function isSecondWorld(board: Board, world: SecondWorld): boolean {
  const moved = new Map<number, number>()
  for (const [at, by] of world) {
    if (!Number.isSafeInteger(by) || !fits(board, at, by)) return false
    for (const { sum, weight } of board.sumsOf[at] ?? []) moved.set(sum, (moved.get(sum) ?? 0) + weight * by)
  }
  return moved.values().every((by) => by === 0)
}

interface Move {
  at: number
  by: number
  /** What it does to the sums that do not come out: the lower the better. */
  cost: number
}

/** What can be moved to put a sum right again, best first. */
function movesFor(board: Board, sum: number, off: ReadonlyMap<number, number>, world: SecondWorld): Move[] {
  const wrong = off.get(sum) ?? 0
  const moves: Move[] = []
  for (const { at, weight } of board.sums[sum]?.terms ?? []) {
    const by = -wrong / weight
    if (world.has(at) || !Number.isInteger(by) || !fits(board, at, by)) continue
    let cost = 0
    for (const place of board.sumsOf[at] ?? []) {
      const now = off.get(place.sum) ?? 0
      cost += Math.abs(now + place.weight * by) - Math.abs(now)
    }
    moves.push({ at, by, cost })
  }
  return moves.toSorted((a, b) => a.cost - b.cost || a.at - b.at).slice(0, ways)
}

/**
 * Moves one unknown by one step, then puts right each sum that no longer comes out by moving another, and so on until all do:
 * in a table, a closed walk along rows and columns. Null when it found none in its tries, which proves nothing.
 */
export function walkToSecondWorld(board: Board, start: number, step: 1 | -1): SecondWorld | null {
  const world = new Map<number, number>()
  const off = new Map<number, number>()
  let left = tries
  const move = (at: number, by: number): void => {
    for (const { sum, weight } of board.sumsOf[at] ?? []) {
      const now = (off.get(sum) ?? 0) + weight * by
      if (now === 0) off.delete(sum)
      else off.set(sum, now)
    }
  }
  const settle = (): boolean => {
    const [sum] = off.keys()
    if (sum === undefined) return true
    for (const { at, by } of movesFor(board, sum, off, world)) {
      if (--left < 0) return false
      world.set(at, by)
      move(at, by)
      if (settle()) return true
      world.delete(at)
      move(at, -by)
    }
    return false
  }
  if (!fits(board, start, step)) return null
  world.set(start, step)
  move(start, step)
  return settle() ? world : null
}
