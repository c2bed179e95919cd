import fc from 'fast-check'
import { UndirectedGraph } from 'graphology'
import { betweenness } from 'graphology-metrics/centrality/index.js'
import { describe, expect, it } from 'vitest'
import { betweennessOf } from './betweenness.ts'
import { brokerageOf, brokerageRoles, rolesOfAll } from './brokerage.ts'
import { componentsOf, reachInTwoOf } from './components.ts'
import { groupsAlone, soleConnectorsOf } from './connectors.ts'
import { cutsOf } from './cuts.ts'
import { degreeCentralizationOf, degreeSpreadOf, densityOf } from './degrees.ts'
import { indexGraph, type PlainGraph } from './graph.ts'
import { eiIndex, externalInternalOf, mixingOf } from './mixing.ts'
import { bruteBetweenness, countComponents, withoutNode } from './test-graphs.ts'

/** A graph of up to 12 nodes, each of one of three groups, with any ties. */
const grouped = fc.integer({ min: 0, max: 12 }).chain((count) =>
  fc.record({
    nodes: fc.constant(Array.from({ length: count }, (_, at) => `n${at}`)),
    groups: fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: count, maxLength: count }),
    edges:
      count < 2
        ? fc.constant<[string, string][]>([])
        : fc
            .uniqueArray(fc.tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 })), {
              maxLength: 30,
              selector: ([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`),
            })
            .map((pairs) => pairs.filter(([a, b]) => a !== b).map(([a, b]): [string, string] => [`n${a}`, `n${b}`])),
    order: fc.array(fc.nat(), { minLength: count, maxLength: count }),
  }),
)
const runs = { numRuns: 1_000 }
const near = (value: number): unknown => expect.closeTo(value, 9)

/** Everything that no name or order may change. `round`: what a number that sums in another order becomes. */
function shapeOf(graph: PlainGraph, groups: readonly string[], round: (value: number) => unknown): unknown {
  const indexed = indexGraph(graph)
  const groupsOf = groups.map((group) => [group])
  const { points, bridges } = cutsOf(indexed)
  return {
    density: densityOf(indexed),
    spread: Object.values(degreeSpreadOf(indexed) ?? {}).map(round),
    centralization: degreeCentralizationOf(indexed),
    betweenness: betweennessOf(indexed)
      .toSorted((a, b) => a - b)
      .map(round),
    pieces: points.map(({ pieces }) => pieces.join(' ')).toSorted(),
    sides: bridges.map(({ sides }) => sides.toSorted((a, b) => a - b).join(' ')).toSorted(),
    sizes: componentsOf(indexed).map((group) => group.length),
    reach: reachInTwoOf(indexed),
    roles: Object.fromEntries(brokerageOf(indexed, groups)),
    hanging: soleConnectorsOf(indexed, groupsOf).map(({ groups: pair, nodes, ties }) => [pair, nodes.length, ties]),
    alone: groupsAlone(indexed, groupsOf),
    mixing: mixingOf(indexed, groups).map((cell) => ({ ...cell, expected: round(cell.expected) })),
    outAndIn: externalInternalOf(indexed, groupsOf),
  }
}

describe('on 1,000 random graphs', () => {
  it('other names and another order change nothing', () => {
    fc.assert(
      fc.property(grouped, ({ nodes, groups, edges, order }) => {
        const shuffled = nodes.map((_, at) => at).toSorted((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || b - a)
        const renamed = new Map(nodes.map((node, at) => [node, `other ${(at * 7) % 13}`]))
        const nameOf = (node: string): string => renamed.get(node) ?? ''
        const again = {
          nodes: shuffled.map((at) => nameOf(nodes[at] ?? '')),
          edges: edges.map(([a, b]): [string, string] => [nameOf(b), nameOf(a)]).toReversed(),
        }
        const regrouped = shuffled.map((at) => groups[at] ?? '')

        expect(shapeOf(again, regrouped, (value) => value)).toEqual(shapeOf({ nodes, edges }, groups, near))
      }),
      runs,
    )
  })

  it('one more tie never lowers density, nor reach, nor adds a component', () => {
    fc.assert(
      fc.property(grouped, fc.nat(), fc.nat(), ({ nodes, edges }, one, other) => {
        fc.pre(nodes.length > 1)
        const [a = '', b = ''] = [nodes[one % nodes.length], nodes[other % nodes.length]]
        const before = indexGraph({ nodes, edges })
        const after = indexGraph({ nodes, edges: [...edges, [a, b]] })

        expect(densityOf(after)).toBeGreaterThanOrEqual(densityOf(before) ?? 0)
        expect(reachInTwoOf(after)).toBeGreaterThanOrEqual(reachInTwoOf(before) ?? 0)
        expect(componentsOf(after).length).toBeLessThanOrEqual(componentsOf(before).length)
      }),
      runs,
    )
  })

  it('the E–I index of a network of one sector is −1, and of sectors of one it is 1', () => {
    fc.assert(
      fc.property(grouped, ({ nodes, edges }) => {
        fc.pre(edges.length > 0)
        const graph = indexGraph({ nodes, edges })

        expect(
          eiIndex(
            externalInternalOf(
              graph,
              nodes.map(() => ['x']),
            ),
          ),
        ).toBe(-1)
        expect(
          eiIndex(
            externalInternalOf(
              graph,
              nodes.map((node) => [node]),
            ),
          ),
        ).toBe(1)
      }),
      runs,
    )
  })

  it('betweenness is what counting all shortest paths gives', () => {
    fc.assert(
      fc.property(grouped, (graph) => {
        expect(betweennessOf(indexGraph(graph))).toEqual(bruteBetweenness(graph).map(near))
      }),
      runs,
    )
  })

  it('betweenness is what graphology counts, among hundreds', () => {
    const pair = fc.tuple(fc.nat({ max: 299 }), fc.nat({ max: 299 }))
    fc.assert(
      fc.property(fc.array(pair, { minLength: 300, maxLength: 900 }), (pairs) => {
        const graph = new UndirectedGraph()
        const nodes = Array.from({ length: 300 }, (_, place) => graph.addNode(String(place)))
        for (const [a, b] of pairs) if (a !== b) graph.mergeEdge(String(a), String(b))
        const edges = graph.mapEdges((_edge, _said, a, b): [string, string] => [a, b])
        const counted = betweenness(graph, { normalized: false, getEdgeWeight: null })
        expect(betweennessOf(indexGraph({ nodes, edges }))).toEqual(nodes.map((node) => near(counted[node] ?? 0)))
      }),
      { numRuns: 20 },
    )
  })

  it('a cut point, or a bridge, is what leaves more components when it is taken away', () => {
    fc.assert(
      fc.property(grouped, (graph) => {
        const whole = countComponents(graph)
        const { points, bridges } = cutsOf(indexGraph(graph))
        const cutting = graph.nodes.filter((node) => countComponents(withoutNode(graph, node)) > whole)
        const splitting = graph.edges.filter(
          (edge) => countComponents({ ...graph, edges: graph.edges.filter((other) => other !== edge) }) > whole,
        )

        expect(points.map(({ node }) => node)).toEqual(cutting)
        expect(bridges.map(({ edge }) => edge.toSorted().join()).toSorted()).toEqual(
          splitting.map((edge) => edge.toSorted().join()).toSorted(),
        )
        for (const { node, pieces } of points) {
          const more = countComponents(withoutNode(graph, node)) - whole
          expect(pieces).toHaveLength(more + 1)
        }
      }),
      runs,
    )
  })

  it('brokerage is what looking at every three nodes gives', () => {
    fc.assert(
      fc.property(grouped, ({ nodes, groups, edges }) => {
        const tied = (a: string, b: string): boolean => edges.some((edge) => edge.includes(a) && edge.includes(b))
        const groupOf = (node: string): string => groups[nodes.indexOf(node)] ?? ''
        const counts: Record<string, number> = {}
        for (const a of nodes)
          for (const b of nodes)
            for (const c of nodes) {
              if (new Set([a, b, c]).size < 3 || !tied(a, b) || !tied(b, c) || tied(a, c)) continue
              const [ga, gb, gc] = [groupOf(a), groupOf(b), groupOf(c)]
              const all = ga === gb && gb === gc
              const role = all
                ? 'coordinator'
                : ga === gc
                  ? 'consultant'
                  : gb === gc
                    ? 'gatekeeper'
                    : ga === gb
                      ? 'representative'
                      : 'liaison'
              counts[role] = (counts[role] ?? 0) + 1
            }
        const all = rolesOfAll(brokerageOf(indexGraph({ nodes, edges }), groups).values())

        expect(all).toEqual(Object.fromEntries(brokerageRoles.map((role) => [role, counts[role] ?? 0])))
        expect(all.gatekeeper).toBe(all.representative)
      }),
      runs,
    )
  })

  it('a sole connector is who leaves no tie between two groups when it goes', () => {
    fc.assert(
      fc.property(grouped, ({ nodes, groups, edges }) => {
        const groupOf = (node: string): string => groups[nodes.indexOf(node)] ?? ''
        const between = (one: string, other: string): [string, string][] =>
          edges.filter(
            ([a, b]) => one !== other && [groupOf(a), groupOf(b)].toSorted().join() === [one, other].toSorted().join(),
          )
        const pairs = [['x', 'y'] as const, ['x', 'z'] as const, ['y', 'z'] as const]
        const expected = pairs.flatMap(([one, other]) => {
          const ties = between(one, other)
          const alone = nodes.filter((node) => ties.length > 0 && ties.every((tie) => tie.includes(node)))
          return alone.length > 0 ? [{ groups: [one, other], nodes: alone, ties: ties.length }] : []
        })
        const graph = indexGraph({ nodes, edges })
        const groupsOf = groups.map((group) => [group])

        expect(soleConnectorsOf(graph, groupsOf)).toEqual(expected)
        expect(groupsAlone(graph, groupsOf)).toEqual(
          [...new Set(groups)]
            .toSorted()
            .filter((one) => ['x', 'y', 'z'].every((other) => between(one, other).length === 0)),
        )
      }),
      runs,
    )
  })

  it('all cells of the mixing matrix together have all ties, and as many are expected', () => {
    fc.assert(
      fc.property(grouped, ({ nodes, groups, edges }) => {
        const cells = mixingOf(indexGraph({ nodes, edges }), groups)
        const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)

        expect(sum(cells.map(({ observed }) => observed))).toBe(edges.length)
        expect(sum(cells.map(({ expected }) => expected))).toBeCloseTo(edges.length, 9)
      }),
      runs,
    )
  })
})
