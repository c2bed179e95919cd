import { defineForm, email, offeringName, oneOf, text, type Form, type Parsed } from '../../kernel/form/index.ts'
import { FormBody } from '../../kernel/http/index.ts'
import { languages, type Language } from '../../kernel/language.ts'
import { textLimits, type FieldLimits } from './text-limits.ts'
import { words } from './words.ts'

/** What is asked of a person to invite. */
export const guestFormFields = {
  name: text({ max: textLimits.person }),
  email: email(),
  language: oneOf(languages),
}
export const guestForm = offeringName(defineForm(guestFormFields))

/** Stands before the names of the fields about a person to invite, beside those of something else. */
export const guestPrefix = 'guest-'

/** Names of the fields about a person to invite, in the order of the page. */
export const guestNames = guestForm.names.map((name) => `${guestPrefix}${name}`)

/** Whether someone began to fill the fields about a person to invite. */
export const hasGuest = (body: FormBody): boolean =>
  ['name', 'email'].some((name) => body.all(`${guestPrefix}${name}`).some((value) => value.trim() !== ''))

/** What was typed about a person to invite, under the names of the page. */
export const guestValues = (body: FormBody): Record<string, readonly string[]> =>
  Object.fromEntries(guestNames.map((name) => [name, body.all(name)]))

/** Words and bounds of the fields about a person to invite. */
export function guestWords(
  lang: Language,
  prefix: string = guestPrefix,
): { labels: Record<string, string>; limits: FieldLimits } {
  const { name, email, language } = words[lang].guest
  return {
    labels: prefixed({ name, email, language }, prefix),
    limits: prefixed(
      { name: { label: name, max: textLimits.person }, email: { label: email, max: textLimits.email } },
      prefix,
    ),
  }
}

/** Reads one of several equal rows: `prefix` stands before each field's name, also in problems and values. */
export function parseRow<T>(form: Form<T>, body: FormBody, prefix: string): Parsed<T> {
  const own = new FormBody(new Map(form.names.map((name) => [name, body.all(`${prefix}${name}`)])))
  const parsed = form.parse(own)
  if (parsed.ok) return parsed
  return { ...parsed, problems: prefixed(parsed.problems, prefix), values: prefixed(parsed.values, prefix) }
}

/** The same record, with `prefix` before each name. */
const prefixed = <T>(record: Readonly<Record<string, T>>, prefix: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [`${prefix}${name}`, value]))
