import { solve, type Coefficients, type Constraint } from 'yalps'
import { type Puzzle } from './puzzle.ts'
import { isSecondWorld, type SecondWorld } from './second-world.ts'

/** How far counts may differ in the worlds that are looked for: further ones prove nothing more. */
const reach = 1000
const target = 8

/**
 * A second world in which the unknown differs, by linear programming: as far up as it goes, then as far down. The solver
 * computes with floating-point numbers, so that what it finds is rounded and taken only if it is exact; null when it finds
 * none, which counts as "can be worked out".
 */
export function solveSecondWorld(puzzle: Puzzle, start: number, isWhole: boolean): SecondWorld | null {
  const floors = puzzle.unknowns.map(({ least }) => Math.max(least, -reach))
  const constraints: [string, Constraint][] = puzzle.sums.map(({ terms }, sum) => [
    `sum ${sum}`,
    { equal: terms.reduce((total, { at, weight }) => total - weight * (floors[at] ?? 0), 0) },
  ])
  const variables: [number, Coefficients<string>][] = puzzle.unknowns.map(({ most }, at) => {
    const coefficients: [string, number][] = (puzzle.sumsOf[at] ?? []).map(({ sum, weight }) => [`sum ${sum}`, weight])
    const ceiling = Math.min(most, at === start ? target : reach) - (floors[at] ?? 0)
    coefficients.push([`most ${at}`, 1])
    constraints.push([`most ${at}`, { max: ceiling }])
    if (at === start) coefficients.push(['far', 1])
    return [at, coefficients]
  })
  for (const direction of ['maximize', 'minimize'] as const) {
    const { status, variables: found } = solve(
      { direction, objective: 'far', constraints, variables, ...(isWhole && { integers: true }) },
      { includeZeroVariables: true, maxIterations: 200, timeout: Infinity },
    )
    if (status === 'infeasible') continue
    const world = new Map(
      found.map(([at, value]) => [at, Math.round(value + (floors[at] ?? 0))] as const).filter(([, by]) => by !== 0),
    )
    if (world.has(start) && isSecondWorld(puzzle, world)) return world
  }
  return null
}
