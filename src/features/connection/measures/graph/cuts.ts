import type { IndexedGraph } from './graph.ts'

/** A node whose loss splits its component. */
export interface CutPoint {
  node: string
  /** Sizes of what is left of its component, the largest first: two or more. */
  pieces: number[]
}

/** A tie whose loss splits its component. */
export interface Bridge {
  edge: readonly [string, string]
  /** Sizes of the two sides, in the order of `edge`. */
  sides: readonly [number, number]
}

interface Visit {
  parent: number
  /** Order it was met in. */
  order: number
  /** Least order met from it or below without going back by its own tie. */
  low: number
  /** Nodes at it and below. */
  size: number
  root: number
}

/**
 * Cut points and bridges, in the order of nodes, by one walk in depth (Hopcroft and Tarjan, 1973), which never calls itself: a chain of any length
 * is walked.
 */
export function cutsOf(graph: IndexedGraph): { points: CutPoint[]; bridges: Bridge[] } {
  const { visits, met } = walkInDepth(graph)
  const nameOf = (place: number): string => graph.nodes[place] ?? ''
  const piecesOf = new Map<number, number[]>()
  const bridges: Bridge[] = []
  for (const place of met) {
    const visit = visits[place]
    const above = visit && visit.parent >= 0 ? visits[visit.parent] : undefined
    if (!visit || !above) continue
    const whole = visits[visit.root]?.size ?? 0
    if (visit.low >= above.order) piecesOf.set(visit.parent, [...(piecesOf.get(visit.parent) ?? []), visit.size])
    if (visit.low > above.order)
      bridges.push(
        visit.parent < place
          ? { edge: [nameOf(visit.parent), nameOf(place)], sides: [whole - visit.size, visit.size] }
          : { edge: [nameOf(place), nameOf(visit.parent)], sides: [visit.size, whole - visit.size] },
      )
  }
  const points: CutPoint[] = []
  for (const [place, node] of graph.nodes.entries()) {
    const below = piecesOf.get(place)
    if (!below) continue
    const whole = visits[visits[place]?.root ?? -1]?.size ?? 0
    const rest = whole - 1 - below.reduce((sum, size) => sum + size, 0)
    const pieces = (rest > 0 ? [...below, rest] : below).toSorted((a, b) => b - a)
    if (pieces.length > 1) points.push({ node, pieces })
  }
  const placeOf = new Map(graph.nodes.map((node, place) => [node, place]))
  const rankOf = ({ edge }: Bridge): number =>
    (placeOf.get(edge[0]) ?? 0) * graph.nodes.length + (placeOf.get(edge[1]) ?? 0)
  return { points, bridges: bridges.toSorted((a, b) => rankOf(a) - rankOf(b)) }
}

function walkInDepth({ nodes, neighbours }: IndexedGraph): { visits: (Visit | undefined)[]; met: number[] } {
  const visits: (Visit | undefined)[] = nodes.map(() => undefined)
  const met: number[] = []
  const meet = (place: number, parent: number, root: number): Visit => {
    const visit = { parent, order: met.length, low: met.length, size: 1, root }
    visits[place] = visit
    met.push(place)
    return visit
  }
  for (const root of nodes.keys()) {
    if (visits[root]) continue
    const path = [{ place: root, visit: meet(root, -1, root), next: 0 }]
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const to = neighbours[here.place]?.[here.next++]
      if (to === undefined) {
        path.pop()
        const above = path.at(-1)
        if (above) {
          above.visit.low = Math.min(above.visit.low, here.visit.low)
          above.visit.size += here.visit.size
        }
        continue
      }
      const known = visits[to]
      if (!known) path.push({ place: to, visit: meet(to, here.place, root), next: 0 })
      else if (to !== here.visit.parent) here.visit.low = Math.min(here.visit.low, known.order)
    }
  }
  return { visits, met }
}
