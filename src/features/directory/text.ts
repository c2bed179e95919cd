import { otherLanguage, type Language } from '../../kernel/language.ts'
import type { Text } from './model.ts'

/** A text as a reader of one language sees it, and whether it had to be taken from the other language. */
export interface ReadText {
  text: string
  /** Language the text is written in. */
  lang: Language
  isOther: boolean
}

/** The text in `lang`, or in the other language when it is missing; null when there is none at all. */
export function readText(text: Text | undefined, lang: Language): ReadText | null {
  const own = text?.[lang]
  if (own !== undefined && own !== '') return { text: own, lang, isOther: false }
  const other = otherLanguage(lang)
  const foreign = text?.[other]
  return foreign === undefined || foreign === '' ? null : { text: foreign, lang: other, isOther: true }
}

/** The same as a plain string, empty when there is none: for sorting, indexing and alternative texts. */
export const plainText = (text: Text | undefined, lang: Language): string => readText(text, lang)?.text ?? ''

/**
 * Fields that hold a text in two languages, in every HSDS object and in our own additions, wherever they stand. The API
 * turns them to one language on the way out, an import to two on the way in; every other field passes unchanged.
 */
export const textFields: ReadonlySet<string> = new Set([
  'alternate_name',
  'accreditations',
  'alert',
  'amount_description',
  'application_process',
  'department',
  'description',
  'details',
  'document',
  'does_not_do',
  'eligibility_description',
  'fees_description',
  'interpretation_services',
  'label',
  'licenses',
  'name',
  'note',
  'notes',
  'option',
  'title',
  'transportation',
  'wait_time',
  'what_happens_next',
  'what_to_say',
])
