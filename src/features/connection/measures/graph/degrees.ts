import { pairsOf, type IndexedGraph } from './graph.ts'

/** Ties ÷ possible ties; null below two nodes, where no tie is possible. */
export const densityOf = ({ nodes, edges }: IndexedGraph): number | null =>
  nodes.length < 2 ? null : edges.length / pairsOf(nodes.length)

export interface DegreeSpread {
  mean: number
  /** Standard deviation over all nodes (population). */
  deviation: number
  least: number
  median: number
  most: number
}

/** How ties are spread over nodes; null without a node. */
export function degreeSpreadOf({ nodes, neighbours }: IndexedGraph): DegreeSpread | null {
  const degrees = neighbours.map((of) => of.length).toSorted((a, b) => a - b)
  const least = degrees[0]
  const most = degrees.at(-1)
  const median = medianOf(degrees)
  if (least === undefined || most === undefined || median === null) return null
  const mean = degrees.reduce((sum, degree) => sum + degree, 0) / nodes.length
  const variance = degrees.reduce((sum, degree) => sum + (degree - mean) ** 2, 0) / nodes.length
  return { mean, deviation: Math.sqrt(variance), least, median, most }
}

/**
 * Freeman’s degree centralization, Σ(max − dᵢ) ÷ (n−1)(n−2): 1 for a star, 0 for a ring. Null below three nodes.
 * Source: L. C. Freeman, “Centrality in social networks: conceptual clarification”, Social Networks 1 (1979).
 */
export function degreeCentralizationOf({ nodes, neighbours }: IndexedGraph): number | null {
  if (nodes.length < 3) return null
  const degrees = neighbours.map((of) => of.length)
  const most = degrees.reduce((max, degree) => Math.max(max, degree), 0)
  return degrees.reduce((sum, degree) => sum + most - degree, 0) / ((nodes.length - 1) * (nodes.length - 2))
}

/** The middle of sorted numbers, or of the two in the middle; null when there are none. */
export function medianOf(sorted: readonly number[]): number | null {
  const after = sorted[Math.floor(sorted.length / 2)]
  const before = sorted[Math.floor((sorted.length - 1) / 2)]
  return after === undefined || before === undefined ? null : (before + after) / 2
}
