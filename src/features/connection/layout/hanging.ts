import { cutsOf } from '../measures/graph/cuts.ts'
import { soleConnectorsOf } from '../measures/graph/connectors.ts'
import { graphOf } from '../measures/measure-net.ts'
import type { Net } from '../model.ts'
import { fewestOfMeasure } from '../rules.ts'

/** Organizations that others hang by: without one, someone is cut off, or two sectors, or two regions, have no tie left. */
export function holdingOrganizations(net: Net): ReadonlySet<string> {
  if (net.organizations.length < fewestOfMeasure) return new Set()
  const graph = graphOf(net)
  const sectors = net.organizations.map(({ sector }) => [sector])
  const regions = net.organizations.map((one) => one.regions)
  return new Set([
    ...cutsOf(graph).points.map(({ node }) => node),
    // Where one tie alone joins two groups, either end could be named: neither is.
    ...[...soleConnectorsOf(graph, sectors), ...soleConnectorsOf(graph, regions)].flatMap(({ nodes }) =>
      nodes.length === 1 ? nodes : [],
    ),
  ])
}

export const tieKey = ({ a, b }: { a: string; b: string }): string => `${a} ${b}`

/** What a net hangs by. */
export interface Hanging {
  /** Keys of ties. */
  ties: ReadonlySet<string>
  /** Ids. */
  organizations: ReadonlySet<string>
}

export const noHanging: Hanging = { ties: new Set(), organizations: new Set() }

export const hangingOf = (net: Net): Hanging => ({
  ties: hangingTies(net),
  organizations: holdingOrganizations(net),
})

/** Ties that hang by a thread: without any one of them, someone would be cut off from the others. None is told of fewer than five organizations. */
export function hangingTies(net: Net): ReadonlySet<string> {
  if (net.organizations.length < fewestOfMeasure) return new Set()
  return new Set(
    cutsOf(graphOf(net)).bridges.map(({ edge }) => {
      const [a = '', b = ''] = edge.toSorted()
      return tieKey({ a, b })
    }),
  )
}
