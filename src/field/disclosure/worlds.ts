import { type Board } from './board.ts'
import { type SecondWorld } from './second-world.ts'

/** The second worlds found so far. What one of them moves cannot be worked out. */
export interface Worlds {
  keep: (world: SecondWorld) => void
  /** What nothing can protect from who knows which figures are zeros. */
  giveUp: (at: number) => void
  givenUp: () => readonly number[]
  isMoved: (at: number) => boolean
  /** What only worlds protect that move this one, too. */
  leaningOn: (at: number) => number[]
  /** Forgets the worlds that move this one. */
  dropWith: (at: number) => void
  /** The unknowns that must not be worked out and that nothing protects yet. */
  open: () => number[]
}

export function worldsOf({ unknowns, isGuarded }: Board): Worlds {
  const moving = new Map<number, Set<SecondWorld>>()
  const beyondHelp = new Set<number>()
  const isMoved = (at: number): boolean => (moving.get(at)?.size ?? 0) > 0
  return {
    keep: (world) => {
      for (const at of world.keys()) {
        const known = moving.get(at)
        if (known) known.add(world)
        else moving.set(at, new Set([world]))
      }
    },
    giveUp: (at) => beyondHelp.add(at),
    givenUp: () => [...beyondHelp],
    isMoved,
    leaningOn: (at) => {
      const others = new Set([...(moving.get(at) ?? [])].flatMap((world) => [...world.keys()]))
      others.delete(at)
      return [...others].filter(
        (other) =>
          isGuarded(other) && !beyondHelp.has(other) && [...(moving.get(other) ?? [])].every((world) => world.has(at)),
      )
    },
    dropWith: (at) => {
      for (const world of moving.get(at) ?? []) for (const other of world.keys()) moving.get(other)?.delete(world)
    },
    open: () => [...unknowns.keys()].filter((at) => isGuarded(at) && !isMoved(at) && !beyondHelp.has(at)),
  }
}
