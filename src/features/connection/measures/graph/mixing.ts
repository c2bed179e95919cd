import { pairsOf, type IndexedGraph } from './graph.ts'

/** Ties between two groups (or within one), and how many there would be if all pairs of nodes were as likely. */
export interface MixingCell {
  groups: readonly [string, string]
  sizes: readonly [number, number]
  observed: number
  expected: number
}

/** Every pair of groups, in the order of codes. `groupOf` is by place. */
export function mixingOf({ nodes, edges }: IndexedGraph, groupOf: readonly string[]): MixingCell[] {
  const sizes = new Map<string, number>()
  for (const group of groupOf) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const observed = new Map<string, number>()
  for (const [a, b] of edges) {
    const key = [groupOf[a] ?? '', groupOf[b] ?? ''].toSorted().join('\n')
    observed.set(key, (observed.get(key) ?? 0) + 1)
  }
  const groups = [...sizes.keys()].toSorted()
  const likely = nodes.length < 2 ? 0 : edges.length / pairsOf(nodes.length)
  return groups.flatMap((one, at) =>
    groups.slice(at).map((other) => {
      const size = sizes.get(one) ?? 0
      const otherSize = sizes.get(other) ?? 0
      return {
        groups: [one, other] as const,
        sizes: [size, otherSize] as const,
        observed: observed.get(`${one}\n${other}`) ?? 0,
        expected: likely * (one === other ? pairsOf(size) : size * otherSize),
      }
    }),
  )
}

/** Ties that leave a group and ties that stay in it. */
export interface ExternalInternal {
  external: number
  internal: number
  /** Ties with a node of no known group: in neither. */
  unknown: number
}

/**
 * (external − internal) ÷ all; −1: only within, 1: only without; null: no tie of known groups.
 * Source: D. Krackhardt and R. N. Stern, “Informal networks and organizational crises”, Social Psychology Quarterly 51 (1988).
 */
export const eiIndex = ({ external, internal }: ExternalInternal): number | null =>
  external + internal === 0 ? null : (external - internal) / (external + internal)

/** Of all ties: internal when both ends share a group. */
export function externalInternalOf(
  { edges }: IndexedGraph,
  groupsOf: readonly (readonly string[])[],
): ExternalInternal {
  const counts = { external: 0, internal: 0, unknown: 0 }
  for (const [a, b] of edges) {
    const one = groupsOf[a] ?? []
    const other = groupsOf[b] ?? []
    if (one.length === 0 || other.length === 0) counts.unknown++
    else if (one.some((group) => other.includes(group))) counts.internal++
    else counts.external++
  }
  return counts
}

/** Of the ties of one group: internal when both ends are in it. */
export function externalInternalOfGroup(
  { edges }: IndexedGraph,
  groupsOf: readonly (readonly string[])[],
  group: string,
): ExternalInternal {
  const counts = { external: 0, internal: 0, unknown: 0 }
  for (const [a, b] of edges) {
    const one = groupsOf[a] ?? []
    const other = groupsOf[b] ?? []
    if (!one.includes(group) && !other.includes(group)) continue
    if (one.length === 0 || other.length === 0) counts.unknown++
    else if (one.includes(group) && other.includes(group)) counts.internal++
    else counts.external++
  }
  return counts
}
