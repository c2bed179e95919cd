import { present } from '../present.ts'

/** Numbers that are the same at each run for a seed (mulberry32), so that a statement that got through can be run again. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  upTo(below: number): number
  pick<T>(items: readonly T[]): T
  chance(share: number): boolean
}

export function seeded(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (below: number): number => Math.floor(next() * below)
  return {
    upTo,
    pick: (items) => present(items[upTo(items.length)]),
    chance: (share) => next() < share,
  }
}
