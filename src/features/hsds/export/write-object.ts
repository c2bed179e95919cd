import { hsds } from '../../directory/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { languages, type Language } from '../../../kernel/language.ts'
import type { Day } from '../../../kernel/clock.ts'
import { shapes, wordsOfKind, type FieldKind, type ExportedName, type Shape } from './objects.ts'
import { absoluteUri, asciiEmail, finiteNumber, instantText, offsetHours } from './write-value.ts'

export type HsdsObject = Record<string, unknown>

export interface OutOptions {
  /** Language of the texts; the other one stands in where a text is missing, and `other_language_fields` says so. */
  lang: Language
  /** Also every text in every language it is known in, from which an import rebuilds both exactly. */
  translations?: boolean
  /** IANA zone of places that name none. */
  timeZone: string
  /** Day for which the UTC offset of schedules is computed. */
  today: Day
}

export interface ObjectContext extends OutOptions {
  /** Lists of children are written; without them, only what is one-to-one. */
  isFull: boolean
  /** A published term with its taxonomy; undefined when there is none. */
  termOf?: (id: string) => HsdsObject | undefined
}

interface Plan extends Shape {
  entries: readonly (readonly [string, FieldKind])[]
  known: ReadonlySet<string>
}

/** What the exporter adds beside the fields; never read back from a doc. */
const beside = ['translations', 'other_language_fields', 'as_written', 'withheld']

const plans = Object.fromEntries(
  Object.entries(shapes).map(([name, shape]): [string, Plan] => {
    const entries = Object.entries({ ...shape.fields, ...shape.ours })
    const names = [...entries.map(([field]) => field), ...Object.keys(shape.lists), ...Object.keys(shape.ones)]
    return [name, { ...shape, entries, known: new Set([...names, ...beside]) }]
  }),
) as Record<ExportedName, Plan>

/**
 * One object as HSDS 3.1 writes it: empty fields left out, values of the kind the schema asks for, what it must have
 * present. What could not be written as it is kept stands under `as_written`.
 *
 * @param place what its id is made of when the one it holds is no UUID
 * @returns null when it lacks what no one can make up (the address of a link): it says nothing then
 */
export function writeObject(
  name: ExportedName,
  doc: Readonly<Record<string, unknown>>,
  context: ObjectContext,
  place: readonly string[] = [],
): HsdsObject | null {
  const plan = plans[name]
  const writing = new Writing(context)
  for (const [field, kind] of plan.entries) writing.write(field, kind, doc[field])
  for (const field in doc) if (!plan.known.has(field)) writing.write(field, 'other', doc[field])
  const { out } = writing
  if (!isId(out['id'])) out['id'] = hsds.hsdsId('tisserin', 'child', name, ...place)
  if (name === 'schedule') addOffset(out, context)
  if (context.isFull) addChildren(plan, doc, out, context)
  addOnes(plan, doc, out, context)
  writing.close()
  return complete(plan, out) ? out : null
}

/** One object being written: its fields, and what is written beside them. */
class Writing {
  readonly out: HsdsObject = {}
  readonly #context: ObjectContext
  readonly #borrowed: Record<string, Language> = {}
  readonly #texts: Partial<Record<Language, Record<string, string>>> = {}
  readonly #asWritten: Record<string, unknown> = {}

  constructor(context: ObjectContext) {
    this.#context = context
  }

  write(field: string, kind: FieldKind | 'other', value: unknown): void {
    if (isEmpty(value)) return
    if (isText(value) && (kind === 'text' || kind === 'string' || hsds.textFields.has(field)))
      return this.#text(field, value)
    const written = kind === 'other' ? withoutEmptyFields(value) : valueOf(kind, value)
    if (written !== null) this.out[field] = written
    const isChanged = written !== value && kind !== 'other' && !(value instanceof Date)
    if (isChanged && !isRefused(kind, value)) this.#asWritten[field] = value
  }

  #text(field: string, text: hsds.Text): void {
    const read = hsds.readText(text, this.#context.lang)
    if (read === null) return
    this.out[field] = read.text
    if (read.isOther) this.#borrowed[field] = read.lang
    if (this.#context.translations)
      for (const lang of languages) {
        const known = text[lang]
        if (known) (this.#texts[lang] ??= {})[field] = known
      }
  }

  close(): void {
    if (!isEmpty(this.#borrowed)) this.out['other_language_fields'] = this.#borrowed
    if (!isEmpty(this.#texts)) this.out['translations'] = this.#texts
    if (!isEmpty(this.#asWritten)) this.out['as_written'] = this.#asWritten
  }
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (typeof value !== 'object' || value instanceof Date) return false
  if (Array.isArray(value)) return value.length === 0
  for (const _field in value) return false
  return true
}

/** A value of ours as HSDS asks of its own: nothing empty in it, however deep. */
export function withoutEmptyFields(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.filter((one) => !isEmpty(one)).map(withoutEmptyFields)
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, one]) => (isEmpty(one) ? [] : [[field, withoutEmptyFields(one)]])),
  )
}

const isText = (value: unknown): value is hsds.Text =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([lang, text]) => (lang === 'fr' || lang === 'en') && typeof text === 'string')

/** A link that runs code is written nowhere, not even as text. */
const isRefused = (kind: FieldKind | 'other', value: unknown): boolean =>
  kind === 'uri' && /^\s*(javascript|data|vbscript|file):/i.test(String(value))

/** The value as its kind is written; null when it cannot be. */
function valueOf(kind: FieldKind, value: unknown): unknown {
  const words = wordsOfKind[kind]
  if (words !== undefined)
    return words.find((word) => word.toLowerCase() === String(value).trim().toLowerCase()) ?? null
  if (kind === 'uuid') return isId(value) ? value : null
  if (kind === 'number') return finiteNumber(value)
  if (kind === 'instant') return instantText(value)
  if (kind === 'uri') return absoluteUri(String(value))
  if (kind === 'email') return asciiEmail(String(value))
  return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function addOffset(schedule: HsdsObject, { timeZone, today }: ObjectContext): void {
  const zone = typeof schedule['timezone_name'] === 'string' ? schedule['timezone_name'] : timeZone
  const offset = offsetHours(zone, today)
  if (offset === null) return
  schedule['timezone'] = offset
  schedule['timezone_name'] = zone
}

function addChildren(
  plan: Plan,
  doc: Readonly<Record<string, unknown>>,
  out: HsdsObject,
  context: ObjectContext,
): void {
  for (const field in plan.lists) {
    const items = doc[field]
    if (!Array.isArray(items)) continue
    const name = plan.lists[field] as ExportedName
    const written = items.flatMap((item: unknown, at) =>
      isObject(item) ? (writeObject(name, item, context, [String(out['id']), field, String(at)]) ?? []) : [],
    )
    if (written.length > 0) out[field] = written
  }
}

function addOnes(plan: Plan, doc: Readonly<Record<string, unknown>>, out: HsdsObject, context: ObjectContext): void {
  for (const field in plan.ones) {
    const name = plan.ones[field] as ExportedName
    const item = doc[field]
    if (name === 'taxonomy_term') {
      const term = context.termOf?.(String(out['taxonomy_term_id']))
      if (term !== undefined) out[field] = term
    } else if (isObject(item)) {
      const written = writeObject(name, item, context, [String(out['id']), field])
      if (written !== null) out[field] = written
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const standIn: Record<string, string> = { status: 'active', location_type: 'physical', address_type: 'physical' }

/** Fills what HSDS requires and the source did not give; false when nothing honest can stand there. */
function complete({ required, fields }: Plan, out: HsdsObject): boolean {
  for (const field of required) {
    if (field in out) continue
    const kind = fields[field]
    if (field in standIn) out[field] = standIn[field]
    else if (field === 'description') out[field] = out['name'] ?? ''
    else if (kind === 'text' || kind === 'string') out[field] = ''
    else return false
  }
  return true
}
