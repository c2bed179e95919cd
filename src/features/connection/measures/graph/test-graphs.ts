import type { PlainGraph } from './graph.ts'

const named = (count: number): string[] => Array.from({ length: count }, (_, at) => `n${at}`)
const byPlaces = (count: number, places: readonly (readonly [number, number])[]): PlainGraph => ({
  nodes: named(count),
  edges: places.map(([a, b]) => [`n${a}`, `n${b}`]),
})

export const star = (count: number): PlainGraph =>
  byPlaces(
    count,
    Array.from({ length: count - 1 }, (_, at) => [0, at + 1]),
  )
export const path = (count: number): PlainGraph =>
  byPlaces(
    count,
    Array.from({ length: Math.max(0, count - 1) }, (_, at) => [at, at + 1]),
  )
export const ring = (count: number): PlainGraph =>
  byPlaces(
    count,
    Array.from({ length: count }, (_, at) => [at, (at + 1) % count]),
  )
export const complete = (count: number): PlainGraph =>
  byPlaces(
    count,
    Array.from({ length: count }, (_, a) => Array.from({ length: a }, (_b, b): [number, number] => [b, a])).flat(),
  )
export const untied = (count: number): PlainGraph => byPlaces(count, [])

/** Two complete graphs of `size`, joined by one tie between `n0` and the first of the second. */
export function twoCliques(size: number): PlainGraph {
  const { nodes, edges } = complete(size)
  const second = (name: string): string => `m${name.slice(1)}`
  return {
    nodes: [...nodes, ...nodes.map(second)],
    edges: [...edges, ...edges.map(([a, b]): [string, string] => [second(a), second(b)]), ['n0', 'm0']],
  }
}

/** Number of connected components, by merging labels: another way than the one tested. */
export function countComponents({ nodes, edges }: PlainGraph): number {
  const labels = new Map(nodes.map((node) => [node, node]))
  for (const [a, b] of edges) {
    const [from, to] = [labels.get(a), labels.get(b)]
    if (from === undefined || to === undefined) continue
    for (const [node, label] of labels) if (label === from) labels.set(node, to)
  }
  return new Set(labels.values()).size
}

export const withoutNode = ({ nodes, edges }: PlainGraph, gone: string): PlainGraph => ({
  nodes: nodes.filter((node) => node !== gone),
  edges: edges.filter((edge) => !edge.includes(gone)),
})

/** Betweenness by its definition: walks of every length are counted, a first one of length d is a shortest path, and v lies on σ(s,v)·σ(v,t) of them. */
export function bruteBetweenness({ nodes, edges }: PlainGraph): number[] {
  const count = nodes.length
  const tied = nodes.map((one) =>
    nodes.map((other) => (edges.some(([a, b]) => (a === one && b === other) || (a === other && b === one)) ? 1 : 0)),
  )
  const steps = nodes.map((_, s) => nodes.map((_t, t) => (s === t ? 0 : Infinity)))
  const paths = nodes.map((_, s) => nodes.map((_t, t): number => (s === t ? 1 : 0)))
  let walks = paths.map((row) => [...row])
  for (let length = 1; length < count; length++) {
    walks = walks.map((row) =>
      nodes.map((_, t) => row.reduce((sum, ways, via) => sum + ways * (tied[via]?.[t] ?? 0), 0)),
    )
    for (const [s, row] of walks.entries())
      for (const [t, ways] of row.entries())
        if (ways > 0 && steps[s]?.[t] === Infinity) {
          steps[s][t] = length
          if (paths[s]) paths[s][t] = ways
        }
  }
  const at = (table: number[][], s: number, t: number): number => table[s]?.[t] ?? NaN
  return nodes.map((_, v) => {
    let through = 0
    for (let s = 0; s < count; s++)
      for (let t = s + 1; t < count; t++)
        if (s !== v && t !== v && at(steps, s, t) < Infinity && at(steps, s, v) + at(steps, v, t) === at(steps, s, t))
          through += (at(paths, s, v) * at(paths, v, t)) / at(paths, s, t)
    return through
  })
}
