import { edgeAttributes, nodeAttributes, type GraphAttribute } from './attributes.ts'
import type { GraphRows } from './graph-rows.ts'
import { emptyTag, openTag, textTag, xmlHead } from './xml.ts'

const gexfTypes = { string: 'string', int: 'integer', double: 'double' } as const

function attributesOf(all: readonly GraphAttribute<never>[], of: 'node' | 'edge'): string {
  const each = all.map(({ name, type }) => emptyTag('attribute', { id: name, title: name, type: gexfTypes[type] }))
  return `${openTag('attributes', { class: of })}${each.join('')}</attributes>`
}

function valuesOf<Row>(row: Row, attributes: readonly GraphAttribute<Row>[]): string {
  const values = attributes.flatMap(({ name, of }) => {
    const value = of(row)
    return value === null ? [] : [emptyTag('attvalue', { for: name, value })]
  })
  return `<attvalues>${values.join('')}</attvalues>`
}

/**
 * GEXF 1.3, in lines. A tie weighs its strength; none where it is not known, which Gephi draws as 1.
 * Source: https://gexf.net/schema.html
 *
 * @param about of what network and day it is, and what is not known
 */
export function* gexfLines({ nodes, edges }: GraphRows, about: string, day: string): Generator<string> {
  yield xmlHead
  yield openTag('gexf', {
    xmlns: 'http://gexf.net/1.3',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
    version: '1.3',
  })
  yield `${openTag('meta', { lastmodifieddate: day })}<creator>Tisserin</creator>${textTag('description', about)}</meta>`
  yield openTag('graph', { defaultedgetype: 'undirected', mode: 'static', idtype: 'string' })
  yield attributesOf(nodeAttributes, 'node')
  yield attributesOf(edgeAttributes, 'edge')
  yield openTag('nodes')
  for (const node of nodes)
    yield `${openTag('node', { id: node.id, label: node.label })}${valuesOf(node, nodeAttributes)}</node>`
  yield '</nodes>'
  yield openTag('edges')
  for (const edge of edges)
    yield `${openTag('edge', { id: edge.id, source: edge.from.id, target: edge.to.id, weight: edge.strength })}${valuesOf(edge, edgeAttributes)}</edge>`
  yield '</edges>'
  yield '</graph>'
  yield '</gexf>'
}
