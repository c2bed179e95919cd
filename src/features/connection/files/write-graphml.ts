import { edgeAttributes, nodeAttributes, type GraphAttribute } from './attributes.ts'
import type { GraphRows } from './graph-rows.ts'
import { openTag, textTag, xmlHead } from './xml.ts'

const key = ({ name, type }: GraphAttribute<never>, of: 'node' | 'edge'): string =>
  openTag('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type }, '/>')

function dataOf<Row>(row: Row, attributes: readonly GraphAttribute<Row>[], of: 'node' | 'edge'): string {
  return attributes
    .flatMap(({ name, of: read }) => {
      const value = read(row)
      return value === null ? [] : [textTag('data', value, { key: `${of}-${name}` })]
    })
    .join('')
}

/**
 * GraphML 1.0, in lines. `about` says of what network and day it is, and what is not known.
 * Source: http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd
 */
export function* graphmlLines({ nodes, edges }: GraphRows, about: string): Generator<string> {
  yield xmlHead
  yield openTag('graphml', {
    xmlns: 'http://graphml.graphdrawing.org/xmlns',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
  })
  yield textTag('desc', about)
  yield openTag('key', { id: 'node-label', for: 'node', 'attr.name': 'label', 'attr.type': 'string' }, '/>')
  yield* nodeAttributes.map((one) => key(one, 'node'))
  yield* edgeAttributes.map((one) => key(one, 'edge'))
  yield openTag('graph', { id: 'net', edgedefault: 'undirected' })
  for (const node of nodes)
    yield `${openTag('node', { id: node.id })}${textTag('data', node.label, { key: 'node-label' })}${dataOf(node, nodeAttributes, 'node')}</node>`
  for (const edge of edges)
    yield `${openTag('edge', { id: edge.id, source: edge.from.id, target: edge.to.id })}${dataOf(edge, edgeAttributes, 'edge')}</edge>`
  yield '</graph>'
  yield '</graphml>'
}
