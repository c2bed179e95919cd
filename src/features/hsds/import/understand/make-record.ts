import type { Day } from '../../../../kernel/clock.ts'
import type { hsds } from '../../../directory/index.ts'
import { append } from './amend.ts'
import { docsOf, type Reading } from './docs-of-row.ts'
import { idOf, originOf } from '../record-ids.ts'
import type { ShelvedRow } from '../read/shelf.ts'

/** A record to be written, and where in the source it comes from. */
export interface MadeRecord {
  draft: hsds.RecordDraft
  file: string
  row: number
  /** It says where it came from, or its texts in both languages, as only our own exports do. */
  isExported?: 'in-both-languages' | 'in-one-language'
}

/** What the records of one import have in common. */
export interface RecordOptions extends Reading {
  /** Network whose coordinators import; null for the operator’s command: common to the instance. */
  networkId: string | null
  /** Sector of records whose source says none; null: not known. */
  sector: string | null
}

type Links = Pick<hsds.RecordDraft, 'organizationId' | 'serviceId' | 'locationId' | 'taxonomyId' | 'parentId'>

const nameless = {
  organization: { fr: 'Organisme sans nom dans la source', en: 'Organization without a name in the source' },
  service: { fr: 'Service sans nom dans la source', en: 'Service without a name in the source' },
  taxonomy: { fr: 'Taxonomie sans nom dans la source', en: 'Taxonomy without a name in the source' },
  taxonomy_term: { fr: 'Terme sans nom dans la source', en: 'Term without a name in the source' },
} as const

/** Longest public part, bytes: the database keeps 400,000 of its own writing, which is wider. */
const longestDoc = 300_000

/** The record of a row, with its children; `links` are ids of ours. */
export function makeRecord(row: ShelvedRow, links: Links, options: RecordOptions): MadeRecord {
  const { source, defects, language, clashing } = options
  const kind = row.object as hsds.RecordKind
  const id = idOf(source, kind, row.key, clashing)
  const [read = {}] = docsOf(row, id, options)
  const { sector, assured_date: assuredOn, assured_by: assuredBy, source: from, eligibilities, ...doc } = read
  addEligibilities(doc, eligibilities, options)
  if (kind in nameless && doc['name'] === undefined) {
    defects.add('name-missing', { file: row.file, row: row.row, field: 'name', value: row.id })
    doc['name'] = nameless[kind as keyof typeof nameless]
  }
  fit(doc, row, options)
  const isSector = typeof sector === 'string' && /^[a-z]{3,20}$/.test(sector)
  const told = sourceIn(from)
  return {
    file: row.file,
    row: row.row,
    ...((told !== null || row.isOurs) && { isExported: row.isOurs ? 'in-both-languages' : 'in-one-language' }),
    draft: {
      ...links,
      id,
      kind,
      doc: kind === 'service_at_location' ? withoutName(doc, language) : doc,
      networkId: options.networkId,
      sector: isSector ? sector : options.sector,
      assuredOn: (assuredOn as Day | undefined) ?? null,
      assuredBy: typeof assuredBy === 'string' ? assuredBy.slice(0, 200).toWellFormed() : null,
      source: told ?? (row.isOurs ? null : { title: source }),
      origin: originOf(source, kind, row.key),
    },
  }
}

const sourceIn = (from: unknown): hsds.Source | null =>
  typeof from === 'object' && from !== null && 'title' in from && typeof from.title === 'string'
    ? (from as hsds.Source)
    : null

function withoutName({ name, ...doc }: Record<string, unknown>, lang: 'fr' | 'en'): Record<string, unknown> {
  const text = (name as hsds.Text | undefined)?.[lang]
  if (text !== undefined) append(doc, 'description', text, lang)
  return doc
}

/** HSDS 1 and 2 wrote who a service is for in rows of their own; HSDS 3 in the service. */
function addEligibilities(doc: Record<string, unknown>, rows: unknown, { language }: RecordOptions): void {
  for (const row of (rows ?? []) as Record<string, unknown>[]) {
    const text = (row['eligibility'] as hsds.Text | undefined)?.[language]
    if (text !== undefined) append(doc, 'eligibility_description', text, language)
    if (row['minimum_age'] !== undefined) doc['minimum_age'] ??= row['minimum_age']
    if (row['maximum_age'] !== undefined) doc['maximum_age'] ??= row['maximum_age']
  }
}

/** A record larger than any directory needs loses the ends of its longest lists, which is reported. */
function fit(doc: Record<string, unknown>, row: ShelvedRow, { defects }: RecordOptions): void {
  while (Buffer.byteLength(JSON.stringify(doc)) > longestDoc) {
    const [name, value] = Object.entries(doc).toSorted(([, a], [, b]) => weight(b) - weight(a))[0] ?? []
    if (name === undefined) return
    if (Array.isArray(value) && value.length > 1) doc[name] = value.slice(0, Math.floor(value.length / 2))
    else delete doc[name]
    defects.add('record-too-large', { file: row.file, row: row.row, field: name, value: row.id })
  }
}

const weight = (value: unknown): number => JSON.stringify(value)?.length ?? 0

/** What stands for an organization that the source cites and does not hold, so that its services are kept. */
export function placeholder(key: string, { source, networkId, sector, clashing }: RecordOptions): hsds.RecordDraft {
  return {
    id: idOf(source, 'organization', key, clashing),
    kind: 'organization',
    doc: { name: placeholderName(key) },
    networkId,
    sector,
    source: { title: source },
    origin: originOf(source, 'organization', key),
  }
}

export const placeholderName = (key: string): { fr: string; en: string } => ({
  fr: `Organisme non nommé dans la source (${key.slice(0, 100).toWellFormed()})`,
  en: `Organization not named in the source (${key.slice(0, 100).toWellFormed()})`,
})
