import { describe, expect, it } from 'vitest'
import { betweennessOf } from './betweenness.ts'
import { componentsOf, reachInTwoOf } from './components.ts'
import { cutsOf } from './cuts.ts'
import { degreeCentralizationOf, degreeSpreadOf, densityOf } from './degrees.ts'
import { indexGraph } from './graph.ts'
import { complete, path, ring, star, twoCliques, untied } from './test-graphs.ts'
import { florentine, karate, kite, type PublishedGraph } from './test-published-graphs.ts'

describe('what is known without counting', () => {
  it.each([3, 4, 5, 12, 100])('a star of %i is wholly centralized, and hangs by its middle', (count) => {
    const graph = indexGraph(star(count))
    const { points, bridges } = cutsOf(graph)

    expect(degreeCentralizationOf(graph)).toBe(1)
    expect(densityOf(graph)).toBeCloseTo(2 / count, 12)
    expect(betweennessOf(graph)).toEqual([((count - 1) * (count - 2)) / 2, ...Array(count - 1).fill(0)])
    expect(points).toEqual([{ node: 'n0', pieces: Array(count - 1).fill(1) }])
    expect(bridges).toHaveLength(count - 1)
    expect(bridges[0]).toEqual({ edge: ['n0', 'n1'], sides: [count - 1, 1] })
    expect(reachInTwoOf(graph)).toBe(1)
  })

  it.each([3, 4, 5, 12, 101])('a ring of %i is not centralized, and does not split', (count) => {
    const graph = indexGraph(ring(count))

    expect(degreeCentralizationOf(graph)).toBe(0)
    expect(degreeSpreadOf(graph)).toEqual({ mean: 2, deviation: 0, least: 2, median: 2, most: 2 })
    expect(cutsOf(graph)).toEqual({ points: [], bridges: [] })
    expect(reachInTwoOf(graph)).toBeCloseTo(Math.min(4, count - 1) / (count - 1), 12)
    // Each node lies on the shorter way of its neighbours’ sides: (n−1)(n−3)/8 when n is odd, (n−2)²/8 when even.
    const through = count % 2 ? ((count - 1) * (count - 3)) / 8 : (count - 2) ** 2 / 8
    for (const one of betweennessOf(graph)) expect(one).toBeCloseTo(through, 9)
  })

  it.each([3, 5, 20])('in a complete graph of %i, nobody is between others', (count) => {
    const graph = indexGraph(complete(count))

    expect(densityOf(graph)).toBe(1)
    expect(degreeCentralizationOf(graph)).toBe(0)
    expect(betweennessOf(graph)).toEqual(Array(count).fill(0))
    expect(cutsOf(graph)).toEqual({ points: [], bridges: [] })
  })

  it.each([3, 4, 10])('two cliques of %i joined by one tie have one bridge and two cut points', (size) => {
    const graph = indexGraph(twoCliques(size))

    expect(cutsOf(graph)).toEqual({
      points: [
        { node: 'n0', pieces: [size, size - 1] },
        { node: 'm0', pieces: [size, size - 1] },
      ],
      bridges: [{ edge: ['n0', 'm0'], sides: [size, size] }],
    })
    expect(betweennessOf(graph)[0]).toBeCloseTo((size - 1) * size, 9)
  })

  it.each([2, 3, 9, 3_000])('a path of %i hangs by every tie, and by all but its ends', (count) => {
    const { points, bridges } = cutsOf(indexGraph(path(count)))

    expect(points.map(({ node }) => node)).toEqual(Array.from({ length: count - 2 }, (_, at) => `n${at + 1}`))
    expect(bridges.map(({ sides }) => sides)).toEqual(
      Array.from({ length: count - 1 }, (_, at) => [at + 1, count - 1 - at]),
    )
  })

  it('a node k steps along a path is between those before and those after', () => {
    expect(betweennessOf(indexGraph(path(6)))).toEqual([0, 4, 6, 6, 4, 0])
  })

  it('says nothing of nothing, and of too few for a measure to mean anything', () => {
    expect(densityOf(indexGraph(untied(0)))).toBeNull()
    expect(densityOf(indexGraph(untied(1)))).toBeNull()
    expect(densityOf(indexGraph(untied(2)))).toBe(0)
    expect(degreeSpreadOf(indexGraph(untied(0)))).toBeNull()
    expect(degreeCentralizationOf(indexGraph(path(2)))).toBeNull()
    expect(reachInTwoOf(indexGraph(untied(1)))).toBeNull()
    expect(reachInTwoOf(indexGraph(path(2)))).toBe(1)
    expect(componentsOf(indexGraph(untied(0)))).toEqual([])
    expect(betweennessOf(indexGraph(untied(0)))).toEqual([])
    expect(cutsOf(indexGraph(untied(2)))).toEqual({ points: [], bridges: [] })
    expect(cutsOf(indexGraph(path(2))).bridges).toEqual([{ edge: ['n0', 'n1'], sides: [1, 1] }])
  })

  it('counts isolates as groups of one, the largest group first', () => {
    const { nodes, edges } = path(3)

    expect(componentsOf(indexGraph({ nodes: ['alone', ...nodes, 'far'], edges }))).toEqual([
      ['n0', 'n1', 'n2'],
      ['alone'],
      ['far'],
    ])
  })

  it('leaves out a loop, a tie written twice and a tie to nobody', () => {
    const graph = indexGraph({
      nodes: ['a', 'b', 'a'],
      edges: [
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'a'],
        ['a', 'c'],
      ],
    })

    expect(graph).toEqual({ nodes: ['a', 'b'], edges: [[0, 1]], neighbours: [[1], [0]] })
  })
})

const published: [string, PublishedGraph][] = [
  ['Zachary’s karate club', karate],
  ['Krackhardt’s kite', kite],
  ['the Florentine families', florentine],
]
describe.each(published)('%s, as others computed it', (_, known) => {
  const graph = indexGraph(known.graph)
  /** Within 1e-9. */
  const near = (value: number): unknown => expect.closeTo(value, 9)

  it('has their ties', () => {
    expect(graph.neighbours.map((of) => of.length)).toEqual(known.degrees)
    expect(densityOf(graph)).toEqual(near(known.density))
    const [mean, deviation, median] = known.spread
    expect(degreeSpreadOf(graph)).toEqual({
      mean: near(mean),
      deviation: near(deviation),
      median,
      least: Math.min(...known.degrees),
      most: Math.max(...known.degrees),
    })
    expect(degreeCentralizationOf(graph)).toEqual(near(known.centralization))
    expect(reachInTwoOf(graph)).toEqual(near(known.reachInTwo))
  })

  it('has their betweenness, cut points and bridges', () => {
    const { points, bridges } = cutsOf(graph)

    expect(betweennessOf(graph)).toEqual(known.betweenness.map(near))
    expect(points.map(({ node }) => node)).toEqual(known.cutPoints)
    expect(bridges.map(({ edge }) => edge)).toEqual(known.bridges)
    expect(componentsOf(graph)).toHaveLength(1)
  })
})

it('puts first whom the books put first: the Medici, Heather, and the two who parted the club', () => {
  const firstOf = ({ graph, betweenness }: PublishedGraph): string | undefined =>
    graph.nodes[betweenness.indexOf(Math.max(...betweenness))]

  expect(florentine.graph.nodes[1]).toBe('Medici')
  expect(firstOf(florentine)).toBe('Medici')
  expect(firstOf(kite)).toBe('Heather')
  expect(karate.graph.nodes).toHaveLength(34)
  expect(karate.graph.edges).toHaveLength(78)
  expect(karate.density).toBeCloseTo(0.139, 3)
  expect(firstOf(karate)).toBe('1')
})
