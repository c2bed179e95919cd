import type { IndexedGraph } from './graph.ts'

/**
 * Shortest paths between other nodes that pass through each node, each pair counted once and shared among its shortest paths.
 * Never shown a node at a time: it says how much passes through one organization at most.
 *
 * By the algorithm of Brandes (2001), breadth first from each node; held against graphology, published values and brute force.
 */
export function betweennessOf({ nodes, edges }: IndexedGraph): number[] {
  const neighbours = nodes.map((): number[] => [])
  for (const [a, b] of edges) {
    neighbours[a]?.push(b)
    neighbours[b]?.push(a)
  }
  const through = nodes.map(() => 0)
  for (const source of nodes.keys()) addPathsFrom(source, neighbours, through)
  // Each pair was counted from both of its ends.
  return through.map((count) => count / 2)
}

function addPathsFrom(source: number, neighbours: readonly (readonly number[])[], through: number[]): void {
  const distance = new Int32Array(neighbours.length).fill(-1)
  const paths = new Float64Array(neighbours.length)
  const owed = new Float64Array(neighbours.length)
  const reached = [source]
  distance[source] = 0
  paths[source] = 1
  // Grows while it is read: the nearest first.
  for (const node of reached)
    for (const next of neighbours[node] ?? []) {
      if (distance[next] === -1) {
        distance[next] = at(distance, node) + 1
        reached.push(next)
      }
      if (at(distance, next) === at(distance, node) + 1) paths[next] = at(paths, next) + at(paths, node)
    }
  for (const node of reached.toReversed()) {
    for (const next of neighbours[node] ?? [])
      if (at(distance, next) === at(distance, node) - 1)
        owed[next] = at(owed, next) + (at(paths, next) / at(paths, node)) * (1 + at(owed, node))
    if (node !== source) through[node] = (through[node] ?? 0) + at(owed, node)
  }
}

const at = (numbers: Int32Array | Float64Array, place: number): number => numbers[place] ?? 0
