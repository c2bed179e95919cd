import { isId } from '../../../../kernel/ids.ts'
import type { Language } from '../../../../kernel/language.ts'
import { amend, append, type ReportDefect } from './amend.ts'
import type { Defects } from '../defects.ts'
import { idOf, idOfContent, type Clashing } from '../record-ids.ts'
import { objects, type ChildObject, type ObjectName } from '../names.ts'
import type { SourceRow } from '../source-row.ts'
import { readValue } from './read-value.ts'

type Doc = Record<string, unknown>

/** What every row of one import is read with. */
export interface Reading {
  /** Name of the source: with its ids it makes ours. */
  source: string
  /** Language of its texts. */
  language: Language
  defects: Defects
  /** Absent: none. */
  clashing?: Clashing
}

/** Where a value goes when it cannot be read as what its field is: nothing a person wrote is lost. */
const overflow: Partial<Record<ObjectName, string>> = {
  schedule: 'description',
  phone: 'description',
  service: 'eligibility_description',
  eligibility: 'eligibility',
}
const overflowing = new Set([
  'date-unreadable',
  'time-unreadable',
  'weekday-unreadable',
  'extension-unreadable',
  'age-unreadable',
])

/** Links that are written in the doc itself; the others are columns of the record, or say what a child hangs on. */
const linksInDoc: ReadonlySet<string> = new Set(['program_id', 'taxonomy_term_id'])

/**
 * An object as it will be written, with its children under their HSDS names and no id of its own yet. Several when one
 * cell held several (two telephone numbers); none when nothing of it can be kept, which is said.
 */
export function docsOf(row: SourceRow, ownId: string, reading: Reading): Doc[] {
  const { file, row: line } = row
  const report: ReportDefect = (code, field, value) => reading.defects.add(code, { file, row: line, field, value })
  const doc: Doc = {}
  const refused = new Set<string>()
  for (const [field, raw] of Object.entries(row.fields))
    if (!readField(doc, row, field, raw, reading, report)) refused.add(field)
  const whole = amend[row.object]?.(doc, report, reading.language, refused) ?? [doc]
  return whole.map((one) => ({ ...one, ...childrenOf(row, ownId, reading) }))
}

/** @returns false when the value could not be read, which is reported */
function readField(
  doc: Doc,
  row: SourceRow,
  field: string,
  raw: unknown,
  reading: Reading,
  report: ReportDefect,
): boolean {
  const { fields, hangsOn } = objects[row.object]
  const type = fields[field]
  if (type === undefined || field === hangsOn?.id || field === hangsOn?.object) return true
  if (typeof type === 'object') {
    if ('words' in type && !spread(row, type, raw)) report('text-cut', field, raw)
    if ('link' in type && linksInDoc.has(field))
      doc[field] = idOf(reading.source, type.link, String(raw), reading.clashing)
    return true
  }
  if (type === 'ignored') {
    reading.defects.addOnce('column-unused', { file: row.file, row: row.row, field, value: raw })
    return true
  }
  const { value, code } = readValue(type, raw, reading.language)
  if (value !== undefined) doc[field] = value
  if (code === undefined) return true
  report(code, field, raw)
  const rest = overflow[row.object]
  if (rest !== undefined && overflowing.has(code)) append(doc, rest, String(raw), reading.language)
  return value !== undefined
}

/** More words in one cell are not a list that a person wrote. */
const mostWords = 200

/** « Français, anglais » in one cell is two languages. @returns false when some were too many */
function spread(
  row: SourceRow,
  type: { words: ChildObject; field: string; as?: Readonly<Record<string, string>> },
  raw: unknown,
): boolean {
  const parts: readonly unknown[] = Array.isArray(raw) ? raw : String(raw).split(/[,;|]/, mostWords + 1)
  const words = parts.slice(0, mostWords).map((one) => String(one).trim())
  const children = (row.children[type.words] ??= [])
  for (const word of words.filter((one) => one !== ''))
    children.push({
      ...row,
      object: type.words,
      called: type.words,
      id: '',
      fields: { ...type.as, [type.field]: word },
      children: {},
      isWord: true,
    })
  return parts.length <= mostWords
}

function childrenOf(row: SourceRow, ownId: string, reading: Reading): Doc {
  const { children = {}, single = {} } = objects[row.object]
  const doc: Doc = {}
  for (const [object, rows] of Object.entries(row.children) as [ChildObject, SourceRow[]][]) {
    const name = children[object]
    const alone = single[object]
    const docs = uniqueDocs(rows, ownId, reading)
    if (docs.length === 0) continue
    if (name !== undefined) doc[name] = docs
    else if (alone !== undefined) doc[alone] = docs[0]
  }
  return doc
}

/** Children with their ids: the source’s, or the one that what they say always gives. The same child twice is one. */
function uniqueDocs(rows: readonly SourceRow[], parentId: string, reading: Reading): Doc[] {
  const byId = new Map<string, Doc>()
  const ranks = new Map<string, number>()
  for (const row of rows) {
    const { source, defects } = reading
    const place = { file: row.file, row: row.row, field: 'id' }
    if (row.id === '' && !row.isWord) defects.add('id-missing', { ...place, value: row.object })
    const seed = row.id === '' ? contentKey(row, parentId) : ''
    const rank = ranks.get(seed) ?? 0
    if (seed !== '') ranks.set(seed, rank + 1)
    const id = row.id === '' ? idOfContent(source, row.object, seed, String(rank)) : idOfChild(source, row)
    for (const [index, doc] of docsOf(row, id, reading).entries()) {
      const own = index === 0 ? id : idOfContent(source, row.object, id, String(index))
      const known = byId.get(own)
      if (known === undefined) byId.set(own, { id: own, ...doc })
      else if (JSON.stringify(known) !== JSON.stringify({ id: own, ...doc }))
        defects.add('id-twice', { ...place, value: row.id })
    }
  }
  return [...byId.values()]
}

/** UUIDs are the same everywhere; any other id only among those of its own name. */
const idOfChild = (source: string, row: SourceRow): string =>
  isId(row.id) ? idOf(source, row.object, row.id) : idOfContent(source, row.object, row.called, row.id)

/** What makes a child without id the same one next time: where it hangs and what it says, in any order of columns. */
function contentKey(row: SourceRow, parentId: string): string {
  const fields = Object.entries(row.fields).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const children = Object.entries(row.children).map(([name, rows]) => [name, rows.map((one) => contentKey(one, ''))])
  return JSON.stringify([row.object, parentId, fields, children])
}
