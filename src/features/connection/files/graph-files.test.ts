import { UndirectedGraph } from 'graphology'
import { parse as readGexf } from 'graphology-gexf'
import { parse as readGraphml } from 'graphology-graphml'
import Papa from 'papaparse'
import readExcel from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { toCsv, toWorkbook } from '../../../kernel/table/index.ts'
import { aNet, aTie } from '../measures/test-measured.ts'
import { anOrganization } from '../test-net.ts'
import { graphRows } from './graph-rows.ts'
import { edgesTable, netSheets, nodesTable } from './graph-tables.ts'
import { hostileNames, hostileNet } from './test-hostile-net.ts'
import { readTree, type XmlElement } from './test-xml-tree.ts'
import { gexfLines } from './write-gexf.ts'
import { graphmlLines } from './write-graphml.ts'

const rows = graphRows(hostileNet(), 'fr')
const about = 'Réseau <d’essai> & co. État au 1er décembre 2026.'
const graphml = [...graphmlLines(rows, about)].join('\n')
const gexf = [...gexfLines(rows, about, '2026-12-01')].join('\n')
const seen = hostileNames.map(([, name]) => name).toSorted()
const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? []

describe.each([
  ['GraphML', graphml, (text: string) => readGraphml(UndirectedGraph, text)],
  ['GEXF', gexf, (text: string) => readGexf(UndirectedGraph, text)],
])('a net as %s', (_, text, read) => {
  it('is read again by graphology, with every name as people see it', () => {
    const graph = read(text)

    expect([graph.order, graph.size, graph.type]).toEqual([11, 10, 'undirected'])
    expect(graph.mapNodes((_node, { label }) => String(label)).toSorted()).toEqual(seen)
    expect(graph.getNodeAttributes(rows.nodes[0]?.id)).toMatchObject({ sector: 'community', regions: '04|17' })
  })

  it('says what is known of a tie, and leaves out what is not, which is not zero', () => {
    const graph = read(text)
    const edges = graph.mapEdges((_edge, { strength, declared, records, lastMonth }) => ({
      strength,
      declared,
      records,
      lastMonth,
    }))

    expect(edges.filter(({ strength }) => strength === 4)).toHaveLength(5)
    expect(edges.find(({ strength }) => strength === 4)).toMatchObject({ records: 3, lastMonth: '2026-10' })
    expect(edges.find(({ strength }) => strength === undefined)).toEqual({ declared: 'both' })
    expect(text).not.toContain('null')
  })

  it('holds no sign that XML has no place for', () => {
    expect(() => readTree(text)).not.toThrow()
    expect(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text)).toBe(false)
  })
})

// Rules of http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd, for the elements that are written.
it('follows the schema of GraphML: elements, their order, attributes, keys declared once', () => {
  const root = readTree(graphml)
  const keys = childrenOf(root, 'key')
  const [graph] = childrenOf(root, 'graph')

  expect(root).toMatchObject({ name: 'graphml', attributes: { xmlns: 'http://graphml.graphdrawing.org/xmlns' } })
  expect(root.children.map(({ name }) => name)).toEqual(['desc', ...keys.map(() => 'key'), 'graph'])
  for (const { attributes } of keys) {
    expect(Object.keys(attributes).toSorted()).toEqual(['attr.name', 'attr.type', 'for', 'id'])
    expect(['node', 'edge']).toContain(attributes['for'])
    expect(['string', 'int', 'double']).toContain(attributes['attr.type'])
    for (const token of [attributes['id'], attributes['attr.name']]) expect(token).toMatch(/^[\w.-]+$/)
  }
  expect(new Set(keys.map(({ attributes }) => attributes['id'])).size).toBe(keys.length)
  expect(graph?.attributes).toEqual({ id: 'net', edgedefault: 'undirected' })
  const forOf = new Map(keys.map(({ attributes }) => [attributes['id'], attributes['for']]))
  for (const { name, attributes, children } of graph?.children ?? []) {
    expect(Object.keys(attributes)).toEqual(name === 'node' ? ['id'] : ['id', 'source', 'target'])
    for (const data of children) {
      expect(data.name).toBe('data')
      expect(forOf.get(data.attributes['key'] ?? '')).toBe(name)
    }
  }
})

// Rules of http://gexf.net/1.3/gexf.xsd, for the elements that are written.
it('follows the schema of GEXF: elements, their order, attributes, ends that are there', () => {
  const root = readTree(gexf)
  const [graph] = childrenOf(root, 'graph')
  const names = (element: XmlElement | undefined): string[] => element?.children.map(({ name }) => name) ?? []

  expect(root).toMatchObject({ name: 'gexf', attributes: { xmlns: 'http://gexf.net/1.3', version: '1.3' } })
  expect(names(root)).toEqual(['meta', 'graph'])
  expect(names(root.children[0])).toEqual(['creator', 'description'])
  expect(root.children[0]?.attributes).toEqual({ lastmodifieddate: '2026-12-01' })
  expect(graph?.attributes).toEqual({ defaultedgetype: 'undirected', mode: 'static', idtype: 'string' })
  expect(names(graph)).toEqual(['attributes', 'attributes', 'nodes', 'edges'])
  const [nodes] = childrenOf(graph, 'nodes')
  const [edges] = childrenOf(graph, 'edges')
  const ids = new Set(nodes?.children.map(({ attributes }) => attributes['id']))
  const declared = childrenOf(graph, 'attributes').map(
    (all) => new Set(all.children.map((one) => one.attributes['id'])),
  )
  for (const [at, list] of [nodes, edges].entries())
    for (const element of list?.children ?? []) {
      expect(names(element)).toEqual(['attvalues'])
      for (const { name, attributes } of element.children[0]?.children ?? []) {
        expect([name, Object.keys(attributes)]).toEqual(['attvalue', ['for', 'value']])
        expect(declared[at]).toContain(attributes['for'])
      }
    }
  for (const { attributes } of edges?.children ?? []) {
    expect(ids).toContain(attributes['source'])
    expect(ids).toContain(attributes['target'])
    expect([undefined, '4']).toContain(attributes['weight'])
  }
})

describe('a net as tables', () => {
  it('has the columns that Kumu reads, in commas in both languages, and nothing that a spreadsheet would run', () => {
    const read = (text: string) =>
      Papa.parse<Record<string, string>>(text.slice(1), { header: true, delimiter: ',', skipEmptyLines: true })
    const nodes = read(toCsv(nodesTable(rows), 'en'))
    const edges = read(toCsv(edgesTable(rows), 'en'))

    expect(nodes.meta.fields?.slice(0, 5)).toEqual(['ID', 'Label', 'Type', 'Description', 'Tags'])
    expect(edges.meta.fields?.slice(0, 6)).toEqual(['ID', 'From', 'To', 'Direction', 'Type', 'Strength'])
    expect([nodes.errors, edges.errors]).toEqual([[], []])
    const labels = nodes.data.flatMap(({ Label }) => (Label === undefined ? [] : [Label]))
    expect(labels.filter(Boolean).toSorted()).toEqual(
      seen.map((name) => (name === '=CMD()' ? `'${name}` : name)).toSorted(),
    )
    for (const { From, To, ID } of edges.data) if (ID) expect(labels).toEqual(expect.arrayContaining([From, To]))
  })

  it('is a workbook of the two sheets that Kumu knows, with numbers that are numbers, and a third that says what they tell', async () => {
    const workbook = await readExcel(
      Buffer.from(await toWorkbook(netSheets(rows, { sheet: 'À propos', lines: [about] }))),
    )

    expect(workbook.map(({ sheet }) => sheet)).toEqual(['Elements', 'Connections', 'À propos'])
    expect(workbook[0]?.data).toHaveLength(12)
    expect(workbook[1]?.data[0]?.slice(0, 6)).toEqual(['ID', 'From', 'To', 'Direction', 'Type', 'Strength'])
    expect(workbook[1]?.data.flatMap((line) => (typeof line[5] === 'number' ? [line[5]] : []))).toEqual([4, 4, 4, 4, 4])
    expect(workbook[2]?.data[0]?.[0]).toBe(about)
  })
})

it('tells two organizations of one name apart, so that a tie goes to the right one', () => {
  const twins = ['aaaaaaaa-1', 'bbbbbbbb-2', 'cccccccc-3'].map((id) =>
    anOrganization(id, { name: { fr: id.startsWith('c') ? 'Ailleurs' : 'Ici', en: 'Here' } }),
  )
  const { nodes, edges } = graphRows(aNet(twins, [aTie('aaaaaaaa-1', 'cccccccc-3', { declared: 'a' })]), 'fr')

  expect(nodes.map(({ label }) => label)).toEqual(['Ailleurs', 'Ici (aaaaaaaa)', 'Ici (bbbbbbbb)'])
  expect(edges.map(({ from, to, declared }) => [from.label, to.label, declared])).toEqual([
    ['Ici (aaaaaaaa)', 'Ailleurs', 'one'],
  ])
})

it('is written whole of nothing', () => {
  const nothing = graphRows(aNet([]), 'en')
  const [, graph] = readTree([...gexfLines(nothing, '', '2026-12-01')].join('\n')).children

  expect(graph?.children.slice(2)).toEqual([
    { name: 'nodes', attributes: {}, children: [] },
    { name: 'edges', attributes: {}, children: [] },
  ])
  expect(readGraphml(UndirectedGraph, [...graphmlLines(nothing, '')].join('\n')).order).toBe(0)
})
