import { isDeepStrictEqual } from 'node:util'
import { hsds } from '../../../directory/index.ts'
import type { WrittenRecord } from './sinks.ts'

/** The columns by which a record rests on another. */
export const linkColumns = ['organization_id', 'service_id', 'location_id', 'taxonomy_id', 'parent_id'] as const
export type LinkIds = Record<(typeof linkColumns)[number], string | null>

/** A row of the table of records as JSON, or as its history keeps it. */
export type RecordRow = Record<string, unknown> & LinkIds & { doc: hsds.Doc }

/** A record that an import wrote, as it stands. */
export interface WrittenNode {
  id: string
  kind: hsds.RecordKind
  change: WrittenRecord['change']
  /** The version that the import made. */
  version: number
  status: hsds.RecordStatus
  /** It says something else than what the import wrote. */
  isTouched: boolean
  links: LinkIds
  /** Ids of the taxonomy terms it names. */
  terms: readonly string[]
  /** What it rested on before; null for a record that the import made, or whose past this person may not read. */
  before: LinkIds | null
  /** Only of a changed record that was touched since: as it was, as the import left it, as it is. */
  rows: { before: RecordRow | null; after: RecordRow; now: RecordRow } | null
}

/** Why a record was not taken back. `needed`: `by` rests on it; `changed`: someone changed it since, or these `fields` of it. */
export interface Staying {
  id: string
  reason: 'changed' | 'needed' | 'kept-elsewhere'
  by?: string
  fields?: string[]
}

/** A record that was not taken back, with its name, for who undid the import; `kind` null: no longer theirs to see. */
export interface NamedStaying extends Omit<Staying, 'by'> {
  kind: hsds.RecordKind | null
  name: hsds.Text
  /** What rests on it; null: nothing, or nothing they may see. */
  by: hsds.Text | null
}

/** A changed record as it will be: its earlier version with these links, or this whole row. */
export interface Restored {
  id: string
  version: number
  links: LinkIds
  row: RecordRow | null
}

/** What undoing an import will do. */
export interface Undoing {
  restored: Restored[]
  buried: string[]
  /** Not taken back at all. */
  left: Staying[]
  /** Taken back but for what someone changed since. */
  partly: Staying[]
}

/**
 * What an import changed comes back, field by field where someone changed the record since. Of what it made, only that stays
 * which someone changed since, or on which something that stays rests.
 *
 * @param resting record → one outside of the import that rests on it
 * @param gone records that are withdrawn: nothing is put back on them
 */
export function planUndoing(
  nodes: readonly WrittenNode[],
  { resting, gone }: { resting: ReadonlyMap<string, string>; gone: ReadonlySet<string> },
): Undoing {
  const made = new Map(nodes.filter(({ change }) => change === 'created').map((node) => [node.id, node]))
  const plan: Undoing = { restored: [], buried: [], left: [], partly: [] }
  const held = new Map<string, Staying>()
  const hold = (ids: readonly (string | null)[], by: string): void => {
    for (const id of ids)
      if (id !== null && id !== by && made.has(id) && !held.has(id)) held.set(id, { id, reason: 'needed', by })
  }
  for (const node of made.values())
    if (node.isTouched && node.status !== 'deleted') held.set(node.id, { id: node.id, reason: 'changed' })
  for (const [id, by] of resting) hold([id], by)
  for (const node of nodes) if (node.change === 'updated') comeBack(node, gone, plan, hold)
  const corrected = new Set(held.values().flatMap(({ id, reason }) => (reason === 'changed' ? [id] : [])))
  for (const { id, kind, links } of made.values()) {
    // A place of a service that stays because someone corrected it is part of it.
    const part =
      kind === 'service_at_location' && [links.service_id, links.location_id].find((one) => corrected.has(one ?? ''))
    if (part) hold([id], part)
  }
  // A map gives what is added while it is walked.
  for (const { id } of held.values()) {
    const node = made.get(id)
    if (node) hold([...Object.values(node.links), ...node.terms], id)
  }
  for (const { id, isTouched } of made.values()) if (!held.has(id) && !isTouched) plan.buried.push(id)
  plan.left.push(...held.values().filter(({ id }) => made.get(id)?.status !== 'merged'))
  return plan
}

function comeBack(
  node: WrittenNode,
  gone: ReadonlySet<string>,
  plan: Undoing,
  hold: (ids: readonly (string | null)[], by: string) => void,
): void {
  const { id, version, before, rows } = node
  if (node.status === 'deleted' && node.isTouched) return // someone withdrew it since
  if (before === null || (node.isTouched && !rows?.before)) {
    plan.left.push({ id, reason: 'kept-elsewhere' })
    return hold([...Object.values(node.links), ...node.terms], id)
  }
  const { row, stays } =
    rows === null || rows.before === null ? { row: null, stays: [] as string[] } : takenBack(rows.before, rows)
  const links = { ...(row === null ? before : linksOf(row)) }
  for (const column of linkColumns)
    if (links[column] !== node.links[column] && gone.has(links[column] ?? '')) {
      links[column] = node.links[column]
      stays.push(column)
    }
  hold(Object.values(links), id)
  if (row !== null) hold(termsIn(row.doc), id)
  const isWhole = row !== null && isDeepStrictEqual({ ...row, ...links }, rows?.now)
  if (isWhole) return void plan.left.push({ id, reason: 'changed' })
  plan.restored.push({ id, version: version - 1, links, row: row && { ...row, ...links } })
  if (stays.length > 0) plan.partly.push({ id, reason: 'changed', fields: stays })
}

export const linksOf = (row: LinkIds): LinkIds =>
  Object.fromEntries(linkColumns.map((column) => [column, row[column] ?? null])) as LinkIds

/** Columns that an import writes, besides the links and the document. */
const columns = ['sector', 'source', 'assured_on', 'assured_by'] as const

/** The row as it stands, without what the import changed in it; a field that says something else since stays. */
function takenBack(
  before: RecordRow,
  { after, now }: { after: RecordRow; now: RecordRow },
): { row: RecordRow; stays: string[] } {
  const told = (row: RecordRow): hsds.Doc => ({
    ...linksOf(row),
    ...Object.fromEntries(columns.map((column) => [column, row[column] ?? null])),
  })
  const doc = hsds.takeBack(now.doc, { before: before.doc, after: after.doc })
  const others = hsds.takeBack(told(now), { before: told(before), after: told(after) })
  return { row: { ...now, ...others.doc, doc: doc.doc } as RecordRow, stays: [...doc.stays, ...others.stays] }
}

function termsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'taxonomy_term_id' && typeof inner === 'string' ? [inner] : termsIn(inner),
  )
}
