import { z } from 'zod'
import { cleanText } from '../clean-text.ts'
import { parseDay, type Day } from '../clock.ts'
import { judgeAddress, splitAddress, type EmailProblem } from './email-address.ts'

/**
 * Fields of forms. Each is a zod schema over the raw values sent for one name (a list: nothing, one, or many) whose
 * messages are codes of `FieldProblem`; words come from `words.fr.ts` and `words.en.ts`.
 */
export type Field<T> = z.ZodType<T, readonly string[]>

/** What can be wrong with a field. A feature may add its own codes and words. */
export type FieldProblem =
  | 'missing'
  | 'too-long'
  | 'unreadable'
  | 'sent-twice'
  | EmailProblem
  | 'name-read'
  | 'not-in-list'
  | 'not-a-number'
  | 'too-small'
  | 'too-big'
  | 'not-a-day'
  | 'not-an-address'

const raw = z.array(z.string())

/** Controls other than line breaks and tabs: they mean a broken file or a broken program. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/

/** The one value of a field; several different ones are refused rather than one chosen in silence. */
const single = raw.transform((values, context) => {
  const distinct = new Set(values.map((value) => (control.test(value) ? value : cleanText(value).text)))
  if (distinct.size > 1) context.addIssue({ code: 'custom', message: 'sent-twice' })
  const [value = ''] = distinct
  if (control.test(value)) context.addIssue({ code: 'custom', message: 'unreadable' })
  return value
})

const problem = (message: FieldProblem) => ({ message })

/** A text that must be there; `max` in characters as people count them (UTF-16 units). */
export const text = ({ max }: { max: number }): Field<string> =>
  single.pipe(z.string().min(1, problem('missing')).max(max, problem('too-long')))

/** A text that may be left out: null then. */
export const optionalText = ({ max }: { max: number }): Field<string | null> =>
  single.pipe(
    z
      .string()
      .max(max, problem('too-long'))
      .transform((value) => (value === '' ? null : value)),
  )

/** Longest address of mail, in characters (RFC 5321). */
const emailLength = 254

/** A work e-mail, in lower case; `Nom <a@b.ca>` is read as `a@b.ca`. An address where nobody could receive mail is refused. */
export const email = (): Field<string> => text({ max: 400 }).pipe(z.string().transform(toAddress)) as Field<string>

/** The same; null when left out. */
export const optionalEmail = (): Field<string | null> =>
  optionalText({ max: 400 }).pipe(
    z
      .string()
      .nullable()
      .transform((value, context) => (value === null ? null : toAddress(value, context))),
  ) as Field<string | null>

/** The address someone signs in with: read like `email`, and not judged, since an account may be older than the judgement. */
export const signInEmail = (): Field<string> =>
  text({ max: 400 }).pipe(
    z.string().transform((value, context) => {
      const { address } = splitAddress(value)
      const judged = judgeAddress(address)
      if (judged.ok) return judged.address
      if (address.length > emailLength || !/^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@.]{2,}$/.test(address))
        context.addIssue({ code: 'custom', message: 'not-an-email' })
      return address.toLowerCase()
    }),
  ) as Field<string>

function toAddress(typed: string, context: z.RefinementCtx): string {
  const judged = judgeAddress(splitAddress(typed).address)
  if (judged.ok) return judged.address
  context.addIssue({ code: 'custom', message: judged.problem })
  return z.NEVER
}

/** One of a list; the empty value is "missing". */
export const oneOf = <const T extends string>(values: readonly T[]): Field<T> =>
  single.pipe(
    z.string().transform((value, context) => {
      const found = values.find((one) => one === value)
      if (found === undefined) context.addIssue({ code: 'custom', message: value === '' ? 'missing' : 'not-in-list' })
      return found ?? z.NEVER
    }),
  )

/** One of a list, or null when left out. */
export const optionalOneOf = <const T extends string>(values: readonly T[]): Field<T | null> =>
  single.pipe(
    z.string().transform((value, context) => {
      const found = values.find((one) => one === value)
      if (found === undefined && value !== '') context.addIssue({ code: 'custom', message: 'not-in-list' })
      return found ?? null
    }),
  )

/** Any number of a list, at least `min`; in the list's order, each once. */
export const manyOf = <const T extends string>(values: readonly T[], { min = 0 }: { min?: number } = {}): Field<T[]> =>
  raw.transform((sent, context) => {
    const chosen = new Set(sent.filter((value) => value !== ''))
    for (const value of chosen) {
      if (!values.some((one) => one === value)) context.addIssue({ code: 'custom', message: 'not-in-list' })
    }
    if (chosen.size < min) context.addIssue({ code: 'custom', message: 'missing' })
    return values.filter((one) => chosen.has(one))
  })

/** A whole number; spaces between thousands are read. Null when left out, unless `required`. */
export const wholeNumber = ({
  min,
  max,
  required = false,
}: {
  min: number
  max: number
  required?: boolean
}): Field<number | null> =>
  single.pipe(
    z.string().transform((value, context) => {
      const digits = value.replace(/[\s\u00a0\u202f]/g, '')
      if (digits === '') {
        if (required) context.addIssue({ code: 'custom', message: 'missing' })
        return null
      }
      if (!/^-?\d{1,12}$/.test(digits)) context.addIssue({ code: 'custom', message: 'not-a-number' })
      const number = Number(digits)
      if (number < min) context.addIssue({ code: 'custom', message: 'too-small' })
      if (number > max) context.addIssue({ code: 'custom', message: 'too-big' })
      return number
    }),
  )

/** A calendar day `YYYY-MM-DD`, as a date field sends it. Null when left out, unless `required`. */
export const day = ({ required = false }: { required?: boolean } = {}): Field<Day | null> =>
  single.pipe(
    z.string().transform((value, context) => {
      if (value === '') {
        if (required) context.addIssue({ code: 'custom', message: 'missing' })
        return null
      }
      const parsed = parseDay(value)
      if (parsed === null) context.addIssue({ code: 'custom', message: 'not-a-day' })
      return parsed
    }),
  )

/** In characters; the database says the same wherever one is kept. */
const longestWebAddress = 300

/** The address of a web site, with or without `https://`; null when left out. */
export const webAddress = (): Field<string | null> =>
  single.pipe(
    z
      .string()
      .max(longestWebAddress, problem('too-long'))
      .transform((value, context) => {
        if (value === '') return null
        const full = /^https?:\/\//i.test(value) ? value : `https://${value}`
        const parsed = URL.canParse(full) ? new URL(full) : null
        if (parsed === null || !parsed.hostname.includes('.') || parsed.username + parsed.password !== '') {
          context.addIssue({ code: 'custom', message: 'not-an-address' })
          return null
        }
        // Kept as a browser writes it: an accent is six signs there, a name of host in other letters some more.
        if (parsed.href.length > longestWebAddress) context.addIssue({ code: 'custom', message: 'too-long' })
        return parsed.href
      }),
  )

/** A checked box. */
export const checked = (): Field<boolean> => raw.transform((values) => values.length > 0 && values[0] !== '')

/** The version of the row a form was filled from (optimistic lock); 0 when absent or damaged, which matches no row. */
export const version = (): Field<number> =>
  raw.transform((values) => (/^\d{1,9}$/.test(values[0] ?? '') ? Number(values[0]) : 0))

/** A password: kept to the letter, only bounded. `min` in characters. */
export const secretText = ({ min = 1, max = 200 }: { min?: number; max?: number } = {}): Field<string> =>
  raw.transform((values, context) => {
    const typed = (values[0] ?? '').toWellFormed()
    // A letter with its marks apart is four signs at most; normalising a megabyte of marks takes minutes.
    const value = typed.length > max * 4 ? typed : typed.normalize('NFC')
    if (value === '') context.addIssue({ code: 'custom', message: 'missing' })
    else if (value.length < min) context.addIssue({ code: 'custom', message: 'too-small' })
    if (value.length > max) context.addIssue({ code: 'custom', message: 'too-long' })
    return value
  })
