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
