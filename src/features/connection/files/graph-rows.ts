import { regionNames, sectorName } from '../../../field/index.ts'
import { compareText, formatList, type Language } from '../../../kernel/language.ts'
import { cleanText } from '../../../kernel/table/index.ts'
import { strengths, type Net, type NetOrganization, type Tie } from '../model.ts'
import { isAnswered } from '../rules.ts'
import { words } from './words.ts'

/** An organization, as programs of networks want it; `label` is unlike any other of the file. */
export interface NodeRow {
  id: string
  label: string
  /** Sector, in words. */
  type: string
  description: string
  /** Regions, in words. */
  tags: readonly string[]
  sector: string
  regions: readonly string[]
  since: string
  /** Last day it answered; null: never, or more than 12 months before. */
  answered: string | null
}

/** A tie. null: not known. */
export interface EdgeRow {
  id: string
  from: NodeRow
  to: NodeRow
  /** Declared, logged, or both, in words. */
  type: string
  /** From 1 (they know each other) to 4 (they integrate). */
  strength: number | null
  strengthLabel: string | null
  description: string
  /** Kinds of evidence, in words. */
  tags: readonly string[]
  declared: 'both' | 'one' | 'otherwise' | null
  records: number | null
  /** Records, each over (organizations − 1). */
  evidence: number | null
  lastMonth: string | null
  freshness: string
}

export interface GraphRows {
  nodes: readonly NodeRow[]
  edges: readonly EdgeRow[]
}

/** Signs of a label: a program of networks draws it. */
const longestLabel = 500

/** One line that is read as it is written: nothing invisible, nothing endless. */
function labelIn(text: string): string {
  const signs = [...cleanText(text.slice(0, 4 * longestLabel)).text.replace(/\s+/gu, ' ')]
  return signs.length > longestLabel ? `${signs.slice(0, longestLabel - 1).join('')}…` : signs.join('')
}

/** What a file tells of a net, in the language of the page. */
export function graphRows(net: Net, lang: Language): GraphRows {
  const labels = uniqueLabels(net.organizations, lang)
  const nodes = net.organizations
    .map((one) => nodeRow(one, labels.get(one.id) ?? one.id, net.day, lang))
    .toSorted((a, b) => compareText(a.label, b.label, lang))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const edges = net.ties.flatMap((tie) => {
    const [from, to] = [byId.get(tie.a), byId.get(tie.b)]
    return from && to ? [edgeRow(tie, from, to, lang)] : []
  })
  return { nodes, edges }
}

/** Kumu and people know an organization by its label: two of one name get the start of their id. */
function uniqueLabels(organizations: readonly NetOrganization[], lang: Language): Map<string, string> {
  const labels = organizations.map(({ id, name }) => ({ id, label: labelIn(name[lang]) || id }))
  const taken = Map.groupBy(labels, ({ label }) => label)
  return new Map(
    labels.map(({ id, label }) => [id, (taken.get(label)?.length ?? 0) > 1 ? `${label} (${id.slice(0, 8)})` : label]),
  )
}

function nodeRow(
  { id, sector, regions, since, answeredOn }: NetOrganization,
  label: string,
  day: string,
  lang: Language,
): NodeRow {
  const names = regionNames(regions, lang)
  return {
    id,
    label,
    type: sectorName(sector, lang),
    description: formatList([sectorName(sector, lang), ...names], lang),
    tags: names,
    sector,
    regions,
    since,
    answered: isAnswered(answeredOn, day) ? answeredOn : null,
  }
}

function edgeRow(
  { a, b, declared, strength, evidenced, lastMonth, freshness }: Tie,
  from: NodeRow,
  to: NodeRow,
  lang: Language,
): EdgeRow {
  const t = words[lang]
  const isDeclared = declared !== null && declared !== 'otherwise'
  const source = evidenced === null ? 'declared' : isDeclared ? 'both' : 'evidenced'
  return {
    id: `${a}_${b}`,
    from,
    to,
    type: t.sources[source],
    strength: strength === null ? null : strengths.indexOf(strength) + 1,
    strengthLabel: strength === null ? null : t.strengths[strength],
    description: lastMonth === null ? t.noExchange : t.lastExchange(lastMonth),
    tags: evidenced === null ? [] : evidenced.kinds.map((kind) => t.kinds[kind]),
    declared: declared === 'a' || declared === 'b' ? 'one' : declared,
    records: evidenced?.times ?? null,
    evidence: evidenced === null ? null : Math.round(evidenced.weight * 1000) / 1000,
    lastMonth,
    freshness: t.freshness[freshness],
  }
}
