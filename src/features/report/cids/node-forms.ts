/** The types of nodes that a file of ours has. */
export const nodeTypes = [
  'dcat:Dataset',
  'prov:Entity',
  'cids:Organization',
  'cids:Theme',
  'cids:Outcome',
  'cids:Indicator',
  'cids:Target',
  'cids:IndicatorReport',
  'i72:Measure',
] as const
export type NodeType = (typeof nodeTypes)[number]
export const isNodeType = (value: unknown): value is NodeType => nodeTypes.some((type) => type === value)

/**
 * What stands under a key. `name`: exactly one plain line of text. `text`: one plain text. `decimal`: a number in digits, as text.
 * `language`, `reason`, `interval`, `version`, `claim`: one of the words that we write. `link`: to one node of the file; `links`: to
 * one or more. `node`: a node written where it is used.
 */
export type Kind =
  | { is: 'name' | 'text' | 'decimal' | 'instant' | 'day' | 'language' | 'reason' | 'interval' | 'version' | 'claim' }
  | { is: 'link' | 'links' | 'node'; to: NodeType }

export interface Slot {
  kind: Kind
  isRequired: boolean
}

const must = (is: Exclude<Kind['is'], 'link' | 'links' | 'node'>): Slot => ({ kind: { is }, isRequired: true })
const may = (is: Exclude<Kind['is'], 'link' | 'links' | 'node'>): Slot => ({ kind: { is }, isRequired: false })
const link = (to: NodeType): Slot => ({ kind: { is: 'link', to }, isRequired: true })
const mayLink = (to: NodeType): Slot => ({ kind: { is: 'link', to }, isRequired: false })
const links = (to: NodeType): Slot => ({ kind: { is: 'links', to }, isRequired: true })
const mayLinks = (to: NodeType): Slot => ({ kind: { is: 'links', to }, isRequired: false })
const node = (to: NodeType): Slot => ({ kind: { is: 'node', to }, isRequired: true })
const mayNode = (to: NodeType): Slot => ({ kind: { is: 'node', to }, isRequired: false })

/** Every key that a node may have besides `@id` and `@type`; any other is refused. */
export const nodeForms: Readonly<Record<NodeType, Readonly<Record<string, Slot>>>> = {
  'dcat:Dataset': {
    'dcterms:title': must('name'),
    'dcterms:description': must('text'),
    'dcterms:language': must('language'),
    'dcterms:issued': must('day'),
    'dcterms:publisher': link('cids:Organization'),
    'dcterms:conformsTo': must('claim'),
    'owl:versionInfo': must('version'),
  },
  'prov:Entity': {
    'dcterms:isPartOf': link('dcat:Dataset'),
    'dcterms:identifier': must('name'),
    'dcterms:references': mayLink('cids:Indicator'),
    'dcterms:temporal': must('interval'),
    'dcterms:type': must('reason'),
    'dcterms:description': must('text'),
  },
  'cids:Organization': {
    hasLegalName: must('name'),
    hasDescription: may('text'),
    hasOutcome: mayLinks('cids:Outcome'),
    hasIndicator: mayLinks('cids:Indicator'),
  },
  'cids:Theme': { hasName: must('name'), hasDescription: may('text') },
  'cids:Outcome': {
    hasName: must('name'),
    hasDescription: may('text'),
    forOrganization: link('cids:Organization'),
    forTheme: links('cids:Theme'),
    hasIndicator: mayLinks('cids:Indicator'),
  },
  'cids:Indicator': {
    hasName: must('name'),
    hasDescription: may('text'),
    unitDescription: must('name'),
    'dcterms:identifier': must('name'),
    'owl:versionInfo': must('decimal'),
    forOrganization: link('cids:Organization'),
    forOutcome: links('cids:Outcome'),
    hasBaseline: mayNode('i72:Measure'),
    'cids:hasTarget': mayNode('cids:Target'),
    hasIndicatorReport: mayLinks('cids:IndicatorReport'),
  },
  'cids:Target': { hasName: must('name'), value: node('i72:Measure') },
  'cids:IndicatorReport': {
    hasName: must('name'),
    forOrganization: link('cids:Organization'),
    forIndicator: link('cids:Indicator'),
    startedAtTime: must('instant'),
    endedAtTime: must('instant'),
    value: node('i72:Measure'),
    hasComment: may('text'),
  },
  'i72:Measure': { hasNumericalValue: must('decimal') },
}

/** Links that are said from both ends: what one says, the other must. */
export const bothWays: readonly { from: NodeType; key: string; to: NodeType; back: string }[] = [
  { from: 'cids:Organization', key: 'hasOutcome', to: 'cids:Outcome', back: 'forOrganization' },
  { from: 'cids:Organization', key: 'hasIndicator', to: 'cids:Indicator', back: 'forOrganization' },
  { from: 'cids:Outcome', key: 'hasIndicator', to: 'cids:Indicator', back: 'forOutcome' },
  { from: 'cids:Indicator', key: 'hasIndicatorReport', to: 'cids:IndicatorReport', back: 'forIndicator' },
]
