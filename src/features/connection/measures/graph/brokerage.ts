import { tiedIn, type IndexedGraph } from './graph.ts'

/**
 * Roles of b in a–b–c, where a and c are not tied, by the groups of a, b and c. A path is counted in both directions, as published; so the two
 * directions of one path are one gatekeeper and one representative.
 * Source: R. V. Gould and R. M. Fernandez, “Structures of mediation”, Sociological Methodology 19 (1989).
 */
export const brokerageRoles = ['coordinator', 'consultant', 'gatekeeper', 'representative', 'liaison'] as const
export type BrokerageRole = (typeof brokerageRoles)[number]
export type Roles = Record<BrokerageRole, number>

const noRoles = (): Roles => ({ coordinator: 0, consultant: 0, gatekeeper: 0, representative: 0, liaison: 0 })

/**
 * - coordinator: all three of one group; - consultant (itinerant): a and c of one group, b of another;
 * - gatekeeper: b and c of one group, a of another; - representative: a and b of one group, c of another; - liaison: three groups.
 */
function roleOf(a: string, b: string, c: string): BrokerageRole {
  if (a === c) return a === b ? 'coordinator' : 'consultant'
  if (b === c) return 'gatekeeper'
  return a === b ? 'representative' : 'liaison'
}

/** Roles held in each group, over all its nodes. `groupOf` is by place. */
export function brokerageOf(graph: IndexedGraph, groupOf: readonly string[]): Map<string, Roles> {
  const areTied = tiedIn(graph)
  const held = new Map(groupOf.map((group) => [group, noRoles()]))
  for (const [broker, near] of graph.neighbours.entries()) {
    const group = groupOf[broker] ?? ''
    const roles = held.get(group)
    if (!roles) continue
    for (const [at, a] of near.entries())
      for (let other = at + 1; other < near.length; other++) {
        const c = near[other] ?? a
        if (areTied(a, c)) continue
        roles[roleOf(groupOf[a] ?? '', group, groupOf[c] ?? '')]++
        roles[roleOf(groupOf[c] ?? '', group, groupOf[a] ?? '')]++
      }
  }
  return held
}

/** Roles of all groups together. */
export function rolesOfAll(held: Iterable<Roles>): Roles {
  const all = noRoles()
  for (const roles of held) for (const role of brokerageRoles) all[role] += roles[role]
  return all
}
