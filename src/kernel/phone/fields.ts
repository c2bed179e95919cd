import { optionalText, type Field } from '../form/index.ts'
import { readPhone } from './read-phone.ts'

/** What can be wrong with a telephone number, besides what can be with any field. */
export type PhoneProblem = 'not-a-phone' | 'extension-inside'

/** Exactly one number that someone can call or write to, as people write it; never with its extension. Null when left out. */
export const phoneNumber = (): Field<string | null> =>
  optionalText({ max: 60 }).transform((value, context) => {
    if (value === null) return null
    const { dialled, extension } = readPhone(value)
    if (extension !== null) context.addIssue({ code: 'custom', message: 'extension-inside' })
    else if (dialled === null) context.addIssue({ code: 'custom', message: 'not-a-phone' })
    return value
  }) as unknown as Field<string | null>

/** Digits of an extension, zeros kept. Null when left out. */
export const extensionDigits = (): Field<string | null> =>
  optionalText({ max: 12 }).transform((value, context) => {
    const digits = value?.replace(/[\s\u00a0]/g, '') ?? null
    if (digits !== null && !/^\d{1,6}$/.test(digits)) context.addIssue({ code: 'custom', message: 'not-a-number' })
    return digits
  }) as unknown as Field<string | null>
