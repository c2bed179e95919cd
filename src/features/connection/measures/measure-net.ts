import { sectorCodes } from '../../../field/index.ts'
import type { Net } from '../model.ts'
import { fewestOfMeasure, isAnswered } from '../rules.ts'
import { betweennessOf } from './graph/betweenness.ts'
import { brokerageOf, rolesOfAll } from './graph/brokerage.ts'
import { componentsOf, reachInTwoOf } from './graph/components.ts'
import { groupsAlone, soleConnectorsOf } from './graph/connectors.ts'
import { cutsOf } from './graph/cuts.ts'
import { degreeCentralizationOf, degreeSpreadOf } from './graph/degrees.ts'
import { indexGraph, pairsOf, type IndexedGraph } from './graph/graph.ts'
import { eiIndex, externalInternalOf, externalInternalOfGroup, mixingOf } from './graph/mixing.ts'
import type {
  Components,
  Dependence,
  ExternalInternalIndex,
  HangingPair,
  Measured,
  NetMeasures,
  RegionAlone,
} from './net-measures.ts'
import { densityByStrength, freshnessOfTies, reciprocityOf } from './tie-measures.ts'

/** The ties of a net as a plain graph: undirected, each weighing one. */
export const graphOf = ({ organizations, ties }: Net): IndexedGraph =>
  indexGraph({ nodes: organizations.map(({ id }) => id), edges: ties.map(({ a, b }) => [a, b]) })

/** All measures of a net on its day: what a job keeps. Under `fewestOfMeasure` organizations, none. */
export function measureNet(net: Net): NetMeasures {
  const { organizations, ties, day, coverage } = net
  const n = organizations.length
  const base = { n, coverage, day }
  const graph = graphOf(net)
  /** `null` from `measure`: nothing to measure. */
  function measured<T>(measure: () => T | null): Measured<T> {
    if (n < fewestOfMeasure) return { ...base, value: null, why: 'too-few' }
    const value = measure()
    return value === null ? { ...base, value: null, why: 'nothing' } : { ...base, value, why: null }
  }
  const whenTied = <T>(measure: () => T | null): Measured<T> =>
    measured(() => (graph.edges.length === 0 ? null : measure()))

  /** What compares groups: too few when fewer than `least` of them are large enough. */
  const amongGroups = <T>(
    groupsOf: readonly (readonly string[])[],
    least: number,
    measure: () => T | null,
  ): Measured<T> => (largeGroups(groupsOf).size < least ? { ...base, value: null, why: 'too-few' } : whenTied(measure))

  const sectorOf = organizations.map(({ sector }) => sector)
  const sectorsOf = sectorOf.map((sector) => [sector])
  const regionsOf = organizations.map(({ regions }) => regions)
  const answered = new Set(organizations.flatMap(({ id, answeredOn }) => (isAnswered(answeredOn, day) ? [id] : [])))
  const cuts = n < fewestOfMeasure ? { points: [], bridges: [] } : cutsOf(graph)
  return {
    ...base,
    ties: ties.length,
    density: measured(() => densityByStrength(ties, pairsOf(n))),
    degree: measured(() => degreeSpreadOf(graph)),
    centralization: whenTied(() => degreeCentralizationOf(graph)),
    dependence: whenTied(() => dependenceOn(graph)),
    cutOrganizations: whenTied(() => cuts.points.map(({ node, pieces }) => ({ organization: node, pieces }))),
    cutTies: whenTied(() => cuts.bridges.map(({ edge: [a, b], sides }) => ({ a, b, sides }))),
    brokerage: whenTied(() => {
      const held = brokerageOf(graph, sectorOf)
      const bySector = sizesOf(sectorsOf).map(([group, size]) => ({
        group,
        n: size,
        value: size < fewestOfMeasure ? null : (held.get(group) ?? null),
      }))
      return { all: rolesOfAll(held.values()), bySector }
    }),
    hangingSectors: amongGroups(sectorsOf, 2, () => hangingPairs(graph, sectorsOf)),
    hangingRegions: amongGroups(regionsOf, 2, () => hangingPairs(graph, regionsOf)),
    mixing: amongGroups(sectorsOf, 1, () =>
      mixingOf(graph, sectorOf).map((cell) => ({
        ...cell,
        ratio: Math.min(...cell.sizes) < fewestOfMeasure || cell.expected === 0 ? null : cell.observed / cell.expected,
      })),
    ),
    betweenSectors: whenTied(() => externalInternalIndex(graph, sectorsOf)),
    betweenRegions: whenTied(() => externalInternalIndex(graph, regionsOf)),
    regionsAlone: measured(() => (regionsOf.flat().length === 0 ? null : regionsAlone(net, graph, answered))),
    sectorsMissing: measured(() => (regionsOf.flat().length === 0 ? null : sectorsMissing(net))),
    components: measured(() => componentSizes(graph)),
    reachInTwo: whenTied(() => reachInTwoOf(graph)),
    reciprocity: measured(() => reciprocityOf(ties, answered)),
    freshness: measured(() => freshnessOfTies(ties, day)),
  }
}

/** Groups and how many organizations each has, in the order of codes. */
function sizesOf(groupsOf: readonly (readonly string[])[]): [string, number][] {
  const sizes = new Map<string, number>()
  for (const group of groupsOf.flat()) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return [...sizes].toSorted(([one], [other]) => (one < other ? -1 : 1))
}

const largeGroups = (groupsOf: readonly (readonly string[])[]): Set<string> =>
  new Set(sizesOf(groupsOf).flatMap(([group, size]) => (size < fewestOfMeasure ? [] : [group])))

function dependenceOn(graph: IndexedGraph): Dependence {
  const shares = betweennessOf(graph).map((paths) => paths / pairsOf(graph.nodes.length - 1))
  return {
    mean: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    highest: shares.reduce((most, share) => Math.max(most, share), 0),
  }
}

/** Pairs of groups large enough to be measured that hang by one organization. */
function hangingPairs(graph: IndexedGraph, groupsOf: readonly (readonly string[])[]): HangingPair[] {
  const large = largeGroups(groupsOf)
  return soleConnectorsOf(graph, groupsOf)
    .filter(({ groups }) => groups.every((group) => large.has(group)))
    .map(({ groups, nodes, ties }) => ({ groups, organizations: nodes, ties }))
}

function externalInternalIndex(
  graph: IndexedGraph,
  groupsOf: readonly (readonly string[])[],
): ExternalInternalIndex | null {
  const counts = externalInternalOf(graph, groupsOf)
  const index = eiIndex(counts)
  if (index === null) return null
  const byGroup = sizesOf(groupsOf).map(([group, n]) => ({
    group,
    n,
    value: n < fewestOfMeasure ? null : eiIndex(externalInternalOfGroup(graph, groupsOf, group)),
  }))
  return { ...counts, index, byGroup }
}

function regionsAlone({ organizations }: Net, graph: IndexedGraph, answered: ReadonlySet<string>): RegionAlone[] {
  const regionsOf = organizations.map(({ regions }) => regions)
  return groupsAlone(graph, regionsOf).map((region) => {
    const within = organizations.filter(({ regions }) => regions.includes(region))
    return { region, n: within.length, answered: within.filter(({ id }) => answered.has(id)).length }
  })
}

function sectorsMissing({ organizations }: Net): { region: string; sectors: string[] }[] {
  const held = new Map<string, Set<string>>()
  for (const { regions, sector } of organizations)
    for (const region of regions) held.set(region, (held.get(region) ?? new Set()).add(sector))
  return [...held]
    .map(([region, sectors]) => ({ region, sectors: sectorCodes.filter((code) => !sectors.has(code)) }))
    .filter(({ sectors }) => sectors.length > 0)
    .toSorted((one, other) => (one.region < other.region ? -1 : 1))
}

function componentSizes(graph: IndexedGraph): Components {
  const sizes = componentsOf(graph).map((group) => group.length)
  return {
    count: sizes.length,
    sizes,
    largestShare: (sizes[0] ?? 0) / graph.nodes.length,
    isolates: sizes.filter((size) => size === 1).length,
  }
}
