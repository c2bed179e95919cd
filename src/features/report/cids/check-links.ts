import { linkedId, type ReadNode } from './check-nodes.ts'
import { readIdentifier, type Identified } from './identifiers.ts'
import type { Mistake, MistakeCode } from './mistakes.ts'
import { bothWays, nodeForms, type NodeType } from './node-forms.ts'
import { lastSecondBefore, startOf } from './period-instants.ts'

/** What the identifier of a node of each type names, and after `#` the part of it. */
const forms: Readonly<Record<NodeType, readonly string[]>> = {
  'dcat:Dataset': ['export'],
  'prov:Entity': ['left-out'],
  'cids:Organization': ['organization'],
  'cids:Theme': ['theme'],
  'cids:Outcome': ['outcome'],
  'cids:Indicator': ['indicator'],
  'cids:Target': ['indicator#target'],
  'cids:IndicatorReport': ['report'],
  'i72:Measure': ['report#value', 'indicator#baseline', 'indicator#target-value'],
}

/** The instance that a file comes from. */
export interface Place {
  baseUrl: string
  /** IANA name. */
  timeZone: string
}

/** The identifiers that a node links to under a key. */
const linksOf = ({ properties }: ReadNode, key: string): string[] =>
  [Object.hasOwn(properties, key) ? properties[key] : []].flat().flatMap((one) => linkedId(one) ?? [])

/** What is wrong between nodes: identifiers that are not the ones we give, links that lead nowhere, periods that end before they start. */
export function checkLinks(nodes: readonly ReadNode[], place: Place): Mistake[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return [
    ...identifiersTwice(nodes),
    ...nodes.flatMap((node) => [
      ...identifierMistakes(node, place.baseUrl),
      ...linkMistakes(node, byId),
      ...(node.type === 'cids:IndicatorReport' ? periodMistakes(node, place) : []),
    ]),
    ...oneWayLinks(nodes),
    ...silences(nodes),
    ...manifestMistakes(nodes, byId),
  ]
}

function identifiersTwice(nodes: readonly ReadNode[]): Mistake[] {
  const seen = new Set<string>()
  return nodes.flatMap(({ id }) => {
    if (seen.has(id)) return [{ code: 'identifier-twice', node: id, key: '@id' }]
    seen.add(id)
    return []
  })
}

/** An identifier is made from what the node is: the same in the next export, and in the other language. */
function identifierMistakes(node: ReadNode, baseUrl: string): Mistake[] {
  const { id, type, within } = node
  const said = readIdentifier(id, baseUrl)
  const mistake: Mistake = { code: 'not-its-identifier', node: id, key: '@id' }
  const named = said === null || said.part === null ? said?.kind : `${said.kind}#${said.part}`
  if (said === null || named === undefined || !forms[type].includes(named)) return [mistake]
  if (within !== null && id.split('#')[0] !== within.split('#')[0]) return [mistake]
  if ((said.part === null) !== (within === null)) return [mistake]
  return keysOfIdentifier(node, said).map((key) => ({ ...mistake, key }))
}

/** Keys that say another thing than the identifier of their node. */
function keysOfIdentifier(node: ReadNode, said: Identified): string[] {
  const { properties, type } = node
  const indicator = `${said.organization}/indicator/${said.code}`
  const period = `${said.start}/${said.end}`
  const expected: Record<string, string | null> = {
    forOrganization: said.organization,
    'dcterms:publisher': said.organization,
    'dcterms:isPartOf': `${said.organization}/export`,
    ...(type === 'cids:IndicatorReport' && { forIndicator: indicator }),
    ...(type === 'prov:Entity' && { 'dcterms:references': indicator }),
  }
  const wrongLinks = Object.entries(expected).flatMap(([key, id]) =>
    linksOf(node, key).some((linked) => linked !== id) ? [key] : [],
  )
  const code = Object.hasOwn(properties, 'dcterms:identifier') ? properties['dcterms:identifier'] : null
  const interval = Object.hasOwn(properties, 'dcterms:temporal') ? properties['dcterms:temporal'] : period
  return [
    ...wrongLinks,
    ...(typeof code === 'string' && encodeURIComponent(code) !== said.code ? ['dcterms:identifier'] : []),
    ...(interval === period ? [] : ['dcterms:temporal']),
  ]
}

function linkMistakes(node: ReadNode, byId: ReadonlyMap<string, ReadNode>): Mistake[] {
  return Object.entries(nodeForms[node.type]).flatMap(([key, { kind }]) => {
    if (kind.is !== 'link' && kind.is !== 'links') return []
    const linked = linksOf(node, key)
    const isWhole = linked.every((id) => byId.get(id)?.type === kind.to) && new Set(linked).size === linked.length
    return isWhole ? [] : [{ code: 'broken-link', node: node.id, key }]
  })
}

/** The period of a report is the one that its identifier names, in the time zone of the instance. */
function periodMistakes({ id, properties }: ReadNode, { baseUrl, timeZone }: Place): Mistake[] {
  const said = readIdentifier(id, baseUrl)
  const { startedAtTime: started, endedAtTime: ended } = properties
  if (typeof started !== 'string' || typeof ended !== 'string') return []
  const add = (code: MistakeCode, key: string): Mistake => ({ code, node: id, key })
  if (!(Date.parse(started) < Date.parse(ended))) return [add('ends-before-start', 'endedAtTime')]
  if (said === null || said.start === null || said.end === null) return []
  return [
    ...(started === startOf(said.start, timeZone) ? [] : [add('not-its-period', 'startedAtTime')]),
    ...(ended === lastSecondBefore(said.end, timeZone) ? [] : [add('not-its-period', 'endedAtTime')]),
  ]
}

function oneWayLinks(nodes: readonly ReadNode[]): Mistake[] {
  /** Each link as `from to`, or turned round, with the node that says it. */
  const said = (type: NodeType, key: string, isTurned: boolean): Map<string, string> =>
    new Map(
      nodes
        .filter((node) => node.type === type)
        .flatMap((node) =>
          linksOf(node, key).map((id) => [isTurned ? `${id} ${node.id}` : `${node.id} ${id}`, node.id]),
        ),
    )
  return bothWays.flatMap(({ from, key, to, back }) => {
    const forth = said(from, key, false)
    const returned = said(to, back, true)
    const alone = (one: Map<string, string>, other: Map<string, string>, under: string): Mistake[] =>
      [...one].filter(([pair]) => !other.has(pair)).map(([, node]) => ({ code: 'one-way-link', node, key: under }))
    return [...alone(forth, returned, key), ...alone(returned, forth, back)]
  })
}

/** A measure without a report is in the manifest, with its reason. */
function silences(nodes: readonly ReadNode[]): Mistake[] {
  const told = new Set(
    nodes.filter(({ type }) => type === 'prov:Entity').flatMap((node) => linksOf(node, 'dcterms:references')),
  )
  return nodes
    .filter((node) => node.type === 'cids:Indicator' && !told.has(node.id))
    .filter((node) => linksOf(node, 'hasIndicatorReport').length === 0)
    .map(({ id }) => ({ code: 'silent-indicator', node: id, key: 'hasIndicatorReport' }))
}

/** Each organization says what its file is; no measure is both reported and left out for one period. */
function manifestMistakes(nodes: readonly ReadNode[], byId: ReadonlyMap<string, ReadNode>): Mistake[] {
  const without = nodes
    .filter(({ id, type }) => type === 'cids:Organization' && !byId.has(`${id}/export`))
    .map(({ id }): Mistake => ({ code: 'missing', node: id, key: 'dcat:Dataset' }))
  const doubled = nodes
    .filter(({ id, type }) => type === 'prov:Entity' && byId.has(id.replace('/left-out/', '/report/')))
    .map(({ id }): Mistake => ({ code: 'both-reported-and-left-out', node: id, key: '@id' }))
  const isEmpty = !nodes.some(({ type }) => type === 'cids:Organization')
  return [
    ...without,
    ...doubled,
    ...(isEmpty ? [{ code: 'missing', node: '', key: 'cids:Organization' } as const] : []),
  ]
}
