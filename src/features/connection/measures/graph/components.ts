import type { IndexedGraph } from './graph.ts'

/** Connected groups of nodes, the largest first, then by their first node in the graph. */
export function componentsOf({ nodes, neighbours }: IndexedGraph): string[][] {
  const seen = new Set<number>()
  const groups: string[][] = []
  for (const start of nodes.keys()) {
    if (seen.has(start)) continue
    seen.add(start)
    const reached = [start]
    for (const place of reached)
      for (const next of neighbours[place] ?? [])
        if (!seen.has(next)) {
          seen.add(next)
          reached.push(next)
        }
    groups.push(reached.toSorted((a, b) => a - b).map((place) => nodes[place] ?? ''))
  }
  return groups.toSorted((a, b) => b.length - a.length)
}

/** Mean, over nodes, of the share of the other nodes that are at most two steps away; null below two nodes. */
export function reachInTwoOf({ nodes, neighbours }: IndexedGraph): number | null {
  if (nodes.length < 2) return null
  const lastSeenFrom = new Int32Array(nodes.length).fill(-1)
  let reached = 0
  for (const start of nodes.keys()) {
    lastSeenFrom[start] = start
    const near = neighbours[start] ?? []
    for (const place of [...near, ...near.flatMap((middle) => neighbours[middle] ?? [])])
      if (lastSeenFrom[place] !== start) {
        lastSeenFrom[place] = start
        reached++
      }
  }
  return reached / (nodes.length * (nodes.length - 1))
}
