import { solve, type Coefficients, type Constraint } from 'yalps'
import { nearTo, type Board } from './board.ts'
import { isSecondWorld, type SecondWorld } from './second-world.ts'

/** How far counts may fall in the worlds that are looked for, and how far the one that is asked about rises. */
const reach = 100
const target = 8

const goal = -1

/**
 * A second world in which the unknown differs, by linear programming: as far up as it goes, then as far down. The solver
 * computes with floating-point numbers, so that what it finds is rounded and taken only if it is exact; null when it finds
 * none, which counts as "can be worked out".
 */
export function solveSecondWorld(board: Board, start: number): SecondWorld | null {
  const constraints = new Map<number, { equal?: number; max?: number }>()
  const floors = new Map<number, number>()
  const variables: [number, [number, number][]][] = nearTo(board, start).map((at) => {
    const { least = 0, most = Infinity } = board.unknowns[at] ?? {}
    const floor = Math.max(least, -reach)
    const coefficients: [number, number][] = []
    for (const { sum, weight } of board.sumsOf[at] ?? []) {
      coefficients.push([sum, weight])
      constraints.set(sum, { equal: (constraints.get(sum)?.equal ?? 0) - weight * floor })
    }
    const ceiling = Math.min(most, at === start ? target : Infinity)
    if (ceiling < Infinity) {
      const own = board.sums.length + at
      coefficients.push([own, 1])
      constraints.set(own, { max: ceiling - floor })
    }
    if (at === start) coefficients.push([goal, 1])
    floors.set(at, floor)
    return [at, coefficients]
  })
  for (const direction of ['maximize', 'minimize'] as const) {
    const { variables: found } = solve<number, number>(
      {
        direction,
        objective: goal,
        constraints: constraints satisfies Iterable<readonly [number, Constraint]>,
        variables: variables satisfies readonly (readonly [number, Coefficients<number>])[],
      },
      { includeZeroVariables: true },
    )
    const world = new Map(
      found.map(([at, value]) => [at, Math.round(value + (floors.get(at) ?? 0))] as const).filter(([, by]) => by !== 0),
    )
    if (world.has(start) && isSecondWorld(board, world)) return world
  }
  return null
}
