import { UndirectedGraph } from 'graphology'
import { betweenness } from 'graphology-metrics/centrality/index.js'
import type { IndexedGraph } from './graph.ts'

/**
 * Shortest paths between other nodes that pass through each node, each pair counted once and shared among its shortest paths.
 * Never shown a node at a time: it says how much passes through one organization at most.
 */
export function betweennessOf({ nodes, edges }: IndexedGraph): number[] {
  if (nodes.length === 0) return []
  const graph = new UndirectedGraph()
  for (const place of nodes.keys()) graph.addNode(place)
  for (const [a, b] of edges) graph.addEdge(a, b)
  const counts = betweenness(graph, { normalized: false, getEdgeWeight: null })
  return nodes.map((_, place) => counts[String(place)] ?? 0)
}
