import type { FormBody } from '../http/form-body.ts'
import type { Language } from '../language.ts'
import type { Field } from './fields.ts'
import { formMessages, type FieldWords } from './words.ts'

/** Raw values per field, as typed; what a form is filled with again. */
export type RawValues = Readonly<Record<string, readonly string[]>>
/** A code per field that is wrong. */
export type Problems = Readonly<Record<string, string>>

export type Parsed<T> =
  { ok: true; value: T } | { ok: false; problems: Problems; values: RawValues; switching: boolean }

export interface Form<T> {
  names: readonly (keyof T & string)[]
  /**
   * Reads what was sent, once. When it is wrong, `problems` holds a code per field and `values` what was typed. When the
   * person only changed the language of the page, `switching` is true and nothing is wrong.
   *
   * @param standing what the form was filled with: a value that was there and was not touched is kept to the letter and
   *   never judged again, else a rule that is younger than it would refuse every other correction
   */
  parse(body: FormBody, standing?: StandingValues): Parsed<T>
  /** What was typed, for showing the form again. */
  rawOf(body: FormBody): RawValues
}

/** One schema per form: `defineForm({ name: text({ max: 120 }), sector: oneOf(sectorCodes) })`. */
export function defineForm<Fields extends Record<string, Field<unknown>>>(
  fields: Fields,
): Form<{ [K in keyof Fields]: Fields[K]['_output'] }> {
  type T = { [K in keyof Fields]: Fields[K]['_output'] }
  const names = Object.keys(fields) as (keyof T & string)[]
  const rawOf = (body: FormBody): RawValues => Object.fromEntries(names.map((name) => [name, body.all(name)]))
  return {
    names,
    rawOf,
    parse(body, standing = {}) {
      if (body.has('_language')) return { ok: false, problems: {}, values: rawOf(body), switching: true }
      const value: Record<string, unknown> = {}
      const problems: Record<string, string> = {}
      for (const name of names) {
        if (name in standing && isUntouched(body.all(name), standing[name])) {
          value[name] = standing[name]
          continue
        }
        const outcome = (fields[name] as Field<unknown>).safeParse([...body.all(name)])
        if (outcome.success) value[name] = outcome.data
        else problems[name] = outcome.error.issues[0]?.message ?? 'unreadable'
      }
      if (Object.keys(problems).length > 0) return { ok: false, problems, values: rawOf(body), switching: false }
      return { ok: true, value: value as T }
    },
  }
}

/** What a form is filled with, field by field. */
export type StandingValues = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>

/** Whether what was sent for a field is what stood there. Browsers write the ends of lines their own way. */
function isUntouched(sent: readonly string[], standing: StandingValues[string]): boolean {
  if (standing === undefined || typeof standing === 'boolean') return false
  const told = sent.map(withPlainLines).filter((one) => one !== '')
  const stood = rawValue(standing)
    .map(withPlainLines)
    .filter((one) => one !== '')
  return told.length === stood.length && told.every((one, index) => one === stood[index])
}

const withPlainLines = (text: string): string => text.replace(/\r\n?/g, '\n')

/** A value as a field shows it. Null, undefined and false show as empty. */
function rawValue(value: StandingValues[string]): readonly string[] {
  if (value === null || value === undefined || value === false) return []
  if (typeof value === 'object') return value
  return [value === true ? 'yes' : String(value)]
}

/** A form as a view fills it: what is in each field, what is wrong with it in words, what someone else changed meanwhile. */
export interface FormState {
  values: RawValues
  /** Sentence per field that is wrong. */
  errors: Readonly<Record<string, string>>
  /** Per field that someone else changed since: what is saved now, in words. Null when nobody did. */
  theirs: Readonly<Record<string, string>> | null
}

/** A form filled from what is saved. Null and undefined show as empty. */
export function filled(values: StandingValues): FormState {
  const entries = Object.entries(values).map(([name, value]): [string, readonly string[]] => [name, rawValue(value)])
  return { values: Object.fromEntries(entries), errors: {}, theirs: null }
}

/** Words of a form: the label of each field, and sentences of its own where the general one would not help enough. */
export interface FormWords {
  labels: Readonly<Record<string, string>>
  problems?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A form shown again after it was refused: what was typed, and a sentence at each field that is wrong. */
export function refused(
  parsed: { values: RawValues; problems: Problems },
  words: FormWords,
  lang: Language,
  limits: Readonly<Record<string, FieldWords>> = {},
): FormState {
  const general: Record<string, (words: FieldWords) => string> = formMessages[lang].fields
  const errors = Object.entries(parsed.problems).map(([name, code]): [string, string] => [
    name,
    words.problems?.[name]?.[code] ?? general[code]?.({ label: words.labels[name] ?? name, ...limits[name] }) ?? code,
  ])
  return { values: parsed.values, errors: Object.fromEntries(errors), theirs: null }
}

/**
 * A form whose row someone else changed since it was opened: what was typed stays, and each field that differs shows
 * what is saved now. `now` holds saved values in words; fields absent from it are not compared.
 */
export function overtaken(values: RawValues, now: Readonly<Record<string, string>>): FormState {
  const theirs = Object.entries(now).filter(([name, saved]) => (values[name] ?? []).join(', ') !== saved)
  return { values, errors: {}, theirs: Object.fromEntries(theirs) }
}

/** The one value of a field, for filling it. */
export const valueOf = (state: FormState, name: string): string => state.values[name]?.[0] ?? ''
/** All values of a field, for boxes. */
export const valuesOf = (state: FormState, name: string): readonly string[] => state.values[name] ?? []
type Line = { text: string; href: string }
/** The errors of a form in the order of its fields, for the summary at the top. With labels, each says its field first. */
export const errorList = (
  state: FormState,
  names: readonly string[],
  labels?: { of: Readonly<Record<string, string>>; lang: Language },
): Line[] =>
  names.flatMap((name) => {
    const text = state.errors[name]
    return text === undefined ? [] : [{ text: withLabel(text, labels?.of[name], labels?.lang), href: `#${name}` }]
  })

function withLabel(text: string, label: string | undefined, lang: Language | undefined): string {
  const isNamed = label === undefined || text.includes(label)
  return isNamed ? text : `${label}${lang === 'fr' ? '\u00a0' : ''}: ${text}`
}

/** The fields that someone else saved otherwise, in the order of the page. */
export const theirsList = (
  state: FormState,
  names: readonly string[],
  labels: Readonly<Record<string, string>>,
): Line[] =>
  names.flatMap((name) =>
    state.theirs?.[name] === undefined ? [] : [{ text: labels[name] ?? name, href: `#${name}` }],
  )
