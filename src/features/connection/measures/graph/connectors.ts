import type { IndexedGraph } from './graph.ts'

/** Two groups that only one node joins: without it, no tie is left between them. */
export interface SoleConnector {
  /** In the order of their codes. */
  groups: readonly [string, string]
  /** The node; two when one tie alone joins the groups: either of its ends. */
  nodes: string[]
  ties: number
}

interface Joined {
  groups: readonly [string, string]
  ends: Set<number>
  ties: number
}

/** Pairs of groups that ties join, by their two codes. A node may be of several groups (regions), or of none. */
function joinedPairs(graph: IndexedGraph, groupsOf: readonly (readonly string[])[]): Map<string, Joined> {
  const joined = new Map<string, Joined>()
  for (const [a, b] of graph.edges) {
    const pairs = new Set<string>()
    for (const one of groupsOf[a] ?? [])
      for (const other of groupsOf[b] ?? []) if (one !== other) pairs.add([one, other].toSorted().join('\n'))
    for (const key of pairs) {
      const [first = '', second = ''] = key.split('\n')
      const known = joined.get(key)
      if (known) {
        known.ends = new Set([a, b].filter((end) => known.ends.has(end)))
        known.ties++
      } else joined.set(key, { groups: [first, second], ends: new Set([a, b]), ties: 1 })
    }
  }
  return joined
}

/** Pairs of groups that hang by one node, in the order of codes. */
export function soleConnectorsOf(graph: IndexedGraph, groupsOf: readonly (readonly string[])[]): SoleConnector[] {
  return [...joinedPairs(graph, groupsOf).values()]
    .filter(({ ends }) => ends.size > 0)
    .map(({ groups, ends, ties }) => ({
      groups,
      nodes: [...ends].toSorted((a, b) => a - b).map((place) => graph.nodes[place] ?? ''),
      ties,
    }))
    .toSorted((one, other) => (one.groups.join('\n') < other.groups.join('\n') ? -1 : 1))
}

/** Groups that no tie joins to another group, in the order of codes. */
export function groupsAlone(graph: IndexedGraph, groupsOf: readonly (readonly string[])[]): string[] {
  const joined = new Set([...joinedPairs(graph, groupsOf).values()].flatMap(({ groups }) => groups))
  return [...new Set(groupsOf.flat())].filter((group) => !joined.has(group)).toSorted()
}
