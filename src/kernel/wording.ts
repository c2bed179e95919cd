import { fold, type Language } from './language.ts'

/**
 * Which form a count takes. French keeps the singular at 0 and 1 (« 0 fiche »), English at 1 only.
 *
 * @param count zero or more, whole or not: « 1,5 heure » is singular in French
 */
export const plural = (lang: Language, count: number, one: string, many: string): string =>
  (lang === 'fr' ? count < 2 : count === 1) ? one : many

/** A vowel, an h (mute unless listed below), or a Y before a consonant: « d’Yves », « de Youssef ». */
const leansOn = /^(?:[aeiouhøæ]|y(?![aeiouy]))/
/** Names whose h is breathed, as usage has it. */
const breathed = /^(?:hans|harold|harry|harvey|heather|ho|hoang|howard|huang|hugh|hunter)(?![a-z])/

/** « de » before the name of a person: « de Marie », « d’Anaïs », « d’Hélène », « de Yannick ». */
export function de(name: string): string {
  const start = fold(name).toLowerCase()
  return leansOn.test(start) && !breathed.test(start) ? `d’${name}` : `de ${name}`
}

/** The sign between a heading and its text: French puts a non-breaking space before it. */
export const colon = (lang: Language): string => (lang === 'fr' ? '\u00a0:' : ':')

/** In quotation marks, as each language writes them. */
export const quote = (text: string, lang: Language): string => (lang === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`)
