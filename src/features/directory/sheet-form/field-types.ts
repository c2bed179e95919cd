import type { PhoneProblem } from '../../../kernel/phone/index.ts'
import { optionalText, webAddress, type Field } from '../../../kernel/form/index.ts'

/** What can be wrong with a field of a sheet, besides what can be with any field. Words are in the messages. */
export type SheetProblem =
  | 'has-markup'
  | PhoneProblem
  | 'not-a-time'
  | 'name-needed'
  | 'description-needed'
  | 'ages-crossed'
  | 'half-stretch'
  | 'same-times'
  | 'no-hours'
  | 'half-closing'
  | 'closing-crossed'
  | 'half-place'
  | 'not-a-postal-code'
  | 'number-needed'

/** A tag, an end of tag, a comment or a coded sign: words never hold them, and a copied page does. */
const markup = /<\/?[a-z!][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i

/** Plain words, or null. */
export const plainWords = (max: number): Field<string | null> =>
  optionalText({ max }).refine((value) => value === null || !markup.test(value), {
    message: 'has-markup' satisfies SheetProblem,
  }) as unknown as Field<string | null>

/** `HH:MM` of 8:30, 08:30 or 8 h 30; `24:00` for midnight. Null when left out. */
export const clockTime = (): Field<string | null> =>
  optionalText({ max: 12 }).transform((value, context) => {
    if (value === null) return null
    const [, hour, minute] = /^(\d{1,2})\s*[:h]\s*(\d{2})?(?::\d{2})?$/i.exec(value.replaceAll('\u00a0', ' ')) ?? []
    const isTime = hour !== undefined && Number(hour) * 60 + Number(minute ?? 0) <= 1440 && Number(minute ?? 0) < 60
    if (!isTime) context.addIssue({ code: 'custom', message: 'not-a-time' })
    return `${(hour ?? '').padStart(2, '0')}:${minute ?? '00'}`
  }) as unknown as Field<string | null>

/** `A1A 1A1`, or null. */
export const postalCode = (): Field<string | null> =>
  optionalText({ max: 12 }).transform((value, context) => {
    if (value === null) return null
    const letters = value.toUpperCase().replace(/[\s-]/g, '')
    if (!/^[A-Z]\d[A-Z]\d[A-Z]\d$/.test(letters)) context.addIssue({ code: 'custom', message: 'not-a-postal-code' })
    return `${letters.slice(0, 3)} ${letters.slice(3)}`
  }) as unknown as Field<string | null>

/** The address of a site; anything that is not one of the web (`javascript:`, `data:`) is refused. */
export const site = (): Field<string | null> => webAddress()
