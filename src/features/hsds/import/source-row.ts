import { isId } from '../../../kernel/ids.ts'
import { createHash } from 'node:crypto'
import { cleanText } from '../../../kernel/clean-text.ts'
import { parseWithin } from '../../../kernel/table/index.ts'
import type { Defects } from './defects.ts'
import { storable } from './storable.ts'
import { languages, type Language } from '../../../kernel/language.ts'
import { isRecordKind, objectCalled, objects, bareName, textNames, type ChildObject, type ObjectName } from './names.ts'

/** One object of the source, its fields under the names of HSDS 3.1, its children inside or still to be gathered. */
export interface SourceRow {
  object: ObjectName
  /** Name of the file as a person knows it. */
  file: string
  /** Name under which the source holds it: ids of `mail_addresses` are not those of `addresses`. */
  called: string
  /** Line as a spreadsheet shows it; in JSON the rank of the record, from 1. */
  row: number
  /** The source’s own id; empty when it gives none. */
  id: string
  /** Values as read, empty ones left out. */
  fields: Record<string, unknown>
  children: Partial<Record<ChildObject, SourceRow[]>>
  /** Only cited by another record, as an organization inside its service: a whole record of the same id prevails. */
  isMention: boolean
  /** Comes from a table, where a second row of the same id is a mistake; in JSON it is another view of the record. */
  isTable?: boolean
  /** Made from a word of one cell of its parent: it has no id to miss. */
  isWord?: boolean
  /** Written by an instance of Tisserin, with its texts in both languages: what it does not say was not there. */
  isOurs?: boolean
  /** Came out of the record just above it, while that one is being read. */
  isInside?: boolean
}

/** Starts the key of a row without id: the rest is a digest of what it says. */
const contentKeyPrefix = 'content:'

/** What the ids of a child row say it hangs on. */
export interface ParentKey {
  object: ObjectName
  id: string
  field: string
}

/** Key of an id: UUIDs are the same in any case. */
export const keyOfId = (id: string): string => (isId(id) ? id.toLowerCase() : id)

/** Key of a row: its id, or what it says when it has none. */
export function keyOf(row: Pick<SourceRow, 'id' | 'fields'>): string {
  if (row.id !== '') return keyOfId(row.id)
  const content = JSON.stringify(Object.entries(row.fields).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return `${contentKeyPrefix}${createHash('sha1').update(content).digest('hex')}`
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Longest value of a field, HTML included: five times the longest text that is kept of it. */
const longestValue = 100_000

/** A value worth keeping: strings cleaned, empty ones gone. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') {
    const { text } = cleanText(value)
    return text === '' ? undefined : text
  }
  return value === null ? undefined : storable(value)
}

export interface Cited {
  file: string
  row: number
  defects: Defects
}

/**
 * An object as a source writes it, turned to the names of HSDS 3.1. Records inside it (an organization in its service)
 * come out as rows of their own, children stay in it. A column of no version of HSDS is said, once a file.
 *
 * @param called the name under which the source holds it: a `postal_address` is an address of that type
 * @returns the row first, then those that came out of it
 */
export function sourceRowsOf(
  object: ObjectName,
  called: string,
  raw: Readonly<Record<string, unknown>>,
  cited: Cited,
  { isMention = false, isTable = false }: { isMention?: boolean; isTable?: boolean } = {},
): SourceRow[] {
  const names = objects[object]
  const row: SourceRow = {
    object,
    called: bareName(called),
    file: cited.file,
    row: cited.row,
    id: '',
    fields: { ...names.means?.[bareName(called)] },
    children: {},
    isMention,
    ...(isTable && { isTable }),
  }
  if (saysTranslations(object, raw)) row.isOurs = true
  const out: SourceRow[] = []
  for (const [key, rawValue] of Object.entries(withTranslations(object, raw))) {
    const name = bareName(key)
    const isCut = typeof rawValue === 'string' && rawValue.length > longestValue
    if (isCut) cited.defects.add('text-cut', { file: cited.file, row: cited.row, field: name, value: rawValue })
    const value = cleaned(isCut ? rawValue.slice(0, longestValue) : rawValue)
    if (value === undefined) continue
    const inside = Array.isArray(value) || isRecord(value) ? nested(row, name, value, cited) : null
    if (inside !== null) out.push(...inside)
    else if (isIdOf(object, name, raw)) row.id = typeof value === 'object' ? '' : String(value)
    else put(row, name, value, cited)
  }
  if (out.length > 0) linkBack(row, out, cited)
  return [row, ...out]
}

/**
 * Our own exports say beside the fields every text in both languages (`translations` in JSON, `name_fr` and `name_en` in
 * tables), and what could not be written in HSDS as it was: those prevail, so that what left comes back exactly. A text of
 * such an object that has no translation was made up.
 */
function withTranslations(
  object: ObjectName,
  raw: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const {
    translations,
    as_written: asWritten,
    other,
    other_language_fields: _borrowed,
    left_out: _left,
    ...fields
  } = raw
  const texts = objectIn(translations) ?? columnTexts(object, fields)
  const beside = { ...objectIn(other), ...objectIn(asWritten) }
  if (texts === null) return { ...fields, ...beside, ...(other !== undefined && objectIn(other) === null && { other }) }
  const whole: Record<string, unknown> = { ...fields, ...beside }
  for (const name of Object.keys(whole)) {
    const isText = textNames.has(name) && typeof whole[name] === 'string' && !isPlain(object, name)
    if (isText || textColumn(object, name) !== null) delete whole[name]
  }
  for (const lang of languages)
    for (const [name, text] of Object.entries(objectIn(texts[lang]) ?? {}))
      whole[name] = { ...objectIn(whole[name]), [lang]: text }
  return whole
}

const saysTranslations = (object: ObjectName, raw: Readonly<Record<string, unknown>>): boolean =>
  objectIn(raw['translations']) !== null || columnTexts(object, raw) !== null

const isPlain = (object: ObjectName, name: string): boolean => objects[object].fields[name] === 'string'

/** `name_fr` → the text `name`, in French; null when it is no text of this object. */
function textColumn(object: ObjectName, column: string): { name: string; lang: Language } | null {
  const [, name = '', lang] = /^(.+)_(fr|en)$/.exec(bareName(column)) ?? []
  return objects[object].fields[name] === 'text' && (lang === 'fr' || lang === 'en') ? { name, lang } : null
}

function columnTexts(
  object: ObjectName,
  raw: Readonly<Record<string, unknown>>,
): Record<string, Record<string, unknown>> | null {
  const texts: Record<string, Record<string, unknown>> = {}
  for (const [column, text] of Object.entries(raw)) {
    const found = textColumn(object, column)
    if (found !== null && text !== '' && text !== null) (texts[found.lang] ??= {})[found.name] = text
  }
  return Object.keys(texts).length === 0 ? null : texts
}

/** What one cell may hold as JSON; with more it is no object of ours. */
const cellBounds = { depth: 16, objects: 5_000, keys: 1_000, values: 50_000 }

/** An object, also when a table writes it as JSON in one cell. */
function objectIn(value: unknown): Record<string, unknown> | null {
  if (isRecord(value)) return value
  if (typeof value !== 'string' || !value.startsWith('{')) return null
  const inside = parseWithin(value, cellBounds)?.value
  return isRecord(inside) ? inside : null
}

const isIdOf = (object: ObjectName, name: string, raw: object): boolean =>
  name === 'id' ||
  (!('id' in raw) && (name === `${object}_id` || (object === 'taxonomy_term' && name === 'taxonomy_id')))

/** What came out of a record points back to it, and shares what it hangs on: a program is of its service’s organization. */
function linkBack(row: SourceRow, out: readonly SourceRow[], { file, row: line, defects }: Cited): void {
  if (row.id === '') {
    defects.add('id-missing', { file, row: line, field: 'id', value: row.object })
    row.id = keyOf(row)
  }
  const back = `${row.object}_id`
  for (const one of out) {
    const { fields } = objects[one.object]
    const isChild = !isRecordKind(one.object)
    if ((one.isInside || isChild) && Object.hasOwn(fields, back)) one.fields[back] ??= row.id
    if (row.isOurs) one.isOurs = true
    if (isChild && Object.hasOwn(fields, 'organization_id') && row.fields['organization_id'] !== undefined)
      one.fields['organization_id'] ??= row.fields['organization_id']
    delete one.isInside
  }
}

function put(row: SourceRow, name: string, value: unknown, { file, row: line, defects }: Cited): void {
  const { fields, aliases = {} } = objects[row.object]
  const field = Object.hasOwn(fields, name) ? name : Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : null
  if (field === null) return defects.addOnce('column-unknown', { file, row: line, field: name, value })
  const standing = row.fields[field]
  if (standing === undefined || (name === field && field in (objects[row.object].means ?? {})))
    row.fields[field] = value
  else if (String(standing) === String(value)) return
  else if (fields[field] === 'text' && typeof value === 'string' && typeof standing === 'string')
    row.fields[field] = name === field ? `${value}\n${standing}` : `${standing}\n${value}`
  else if (name === field) row.fields[field] = value
  else defects.add('said-twice', { file, row: line, field: name, value })
}

/** Null when the name is of nothing that can be inside: the value is then a field like any other. */
function nested(row: SourceRow, name: string, value: unknown, cited: Cited): SourceRow[] | null {
  const { children = {}, single = {}, fields } = objects[row.object]
  const object = row.object === 'taxonomy_term' && name === 'taxonomy' ? 'taxonomy' : objectCalled(name)
  if (object === null) return null
  const items = (Array.isArray(value) ? value : [value]).filter(isRecord)
  if (items.length === 0 && Array.isArray(value) && value.length > 0) return null
  const pointing = name === 'parent' ? 'parent_id' : `${object}_id`
  const isChild = object in children || object in single
  if (!isRecordKind(object) && !isChild && !Object.hasOwn(fields, pointing)) return null
  return items.flatMap((item) => {
    const [one, ...out] = sourceRowsOf(object, name, item, cited, { isMention: isRecordKind(object) })
    if (!one) return out
    if (!isRecordKind(object) && isChild) {
      ;(row.children[object] ??= []).push(one)
      return out
    }
    if (one.id === '') one.id = keyOf(one)
    if (Object.hasOwn(fields, pointing)) row.fields[pointing] ??= one.id
    return [{ ...one, isInside: true }, ...out]
  })
}

/** What a child row says it hangs on, by its ids; a row may hang on several records. */
export function parentsOf(row: SourceRow): ParentKey[] {
  const { fields, hangsOn } = objects[row.object]
  const parents: ParentKey[] = []
  for (const [field, type] of Object.entries(fields)) {
    const id = row.fields[field]
    if (typeof type !== 'object' || !('link' in type) || id === undefined) continue
    if (row.object in (objects[type.link].children ?? {})) parents.push({ object: type.link, id: String(id), field })
  }
  const id = hangsOn && row.fields[hangsOn.id]
  const object = hangsOn && objectCalled(String(row.fields[hangsOn.object] ?? ''))
  if (hangsOn && id !== undefined && object) parents.push({ object, id: String(id), field: hangsOn.id })
  return parents
}
