import type { Net, NetOrganization } from '../../model.ts'
import { indexGraph, type IndexedGraph } from '../../measures/graph/graph.ts'
import { isAnswered } from '../../rules.ts'

/** A net by places in `organizations`: what the searches of gaps walk. */
export interface NetIndex {
  organizations: readonly NetOrganization[]
  /** Ids in the order of `organizations`, and the ties between them. */
  graph: IndexedGraph
  /** Whether each answered the question about its ties within 12 months of the day. */
  answered: readonly boolean[]
}

/** Reads a net once for all searches. */
export const indexNet = ({ organizations, ties, day }: Pick<Net, 'organizations' | 'ties' | 'day'>): NetIndex => ({
  organizations,
  graph: indexGraph({ nodes: organizations.map(({ id }) => id), edges: ties.map(({ a, b }) => [a, b]) }),
  answered: organizations.map(({ answeredOn }) => isAnswered(answeredOn, day)),
})

/** Places of those that a place is tied to. */
export const tiedTo = ({ graph }: Pick<NetIndex, 'graph'>, place: number): readonly number[] =>
  graph.neighbours[place] ?? []

/** Groups that ties hold together, each in the order of places, the first by its first place. `without`: as if it were not there. */
export function partsOf(
  { graph }: Pick<NetIndex, 'graph'>,
  { within, without }: { within?: readonly number[]; without?: number } = {},
): number[][] {
  const all = within ?? graph.nodes.keys()
  const left = new Set(all)
  if (without !== undefined) left.delete(without)
  const parts: number[][] = []
  for (const start of left) {
    left.delete(start)
    const part = [start]
    for (const place of part)
      for (const other of graph.neighbours[place] ?? []) if (left.delete(other)) part.push(other)
    parts.push(part.sort((a, b) => a - b))
  }
  return parts.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

/** How many of these answered, of how many. */
export const coverageOf = (
  index: Pick<NetIndex, 'answered'>,
  places: readonly number[],
): { answered: number; of: number } => ({
  answered: places.filter((place) => index.answered[place]).length,
  of: places.length,
})
