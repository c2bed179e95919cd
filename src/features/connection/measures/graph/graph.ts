/** An undirected, unweighted graph, as published ones are written. Loops, doubles and edges to nodes that are not there are left out. */
export interface PlainGraph {
  nodes: readonly string[]
  edges: readonly (readonly [string, string])[]
}

/** The same graph by places in `nodes`: what the measures walk. */
export interface IndexedGraph {
  nodes: readonly string[]
  /** Each tie once, lesser place first. */
  edges: readonly (readonly [number, number])[]
  neighbours: readonly (readonly number[])[]
}

/** Indexes a graph once, so that each measure need not. */
export function indexGraph({ nodes, edges }: PlainGraph): IndexedGraph {
  const names = [...new Set(nodes)]
  const places = new Map(names.map((name, place) => [name, place]))
  const neighbours = names.map((): number[] => [])
  const kept: [number, number][] = []
  const seen = new Set<number>()
  for (const [one, other] of edges) {
    const a = places.get(one)
    const b = places.get(other)
    if (a === undefined || b === undefined || a === b) continue
    const [least, most] = a < b ? [a, b] : [b, a]
    const key = least * names.length + most
    if (seen.has(key)) continue
    seen.add(key)
    kept.push([least, most])
    neighbours[a]?.push(b)
    neighbours[b]?.push(a)
  }
  return { nodes: names, edges: kept, neighbours }
}

/** Whether two places are tied, asked many times. */
export function tiedIn({ nodes, edges }: IndexedGraph): (a: number, b: number) => boolean {
  const keys = new Set(edges.map(([a, b]) => a * nodes.length + b))
  return (a, b) => keys.has(a < b ? a * nodes.length + b : b * nodes.length + a)
}

/** Pairs that `count` nodes can make. */
export const pairsOf = (count: number): number => (count * (count - 1)) / 2
