import type { Language } from './language.ts'

/**
 * Which form a count takes. French keeps the singular at 0 and 1 (« 0 fiche »), English at 1 only.
 *
 * @param count zero or more, whole or not: « 1,5 heure » is singular in French
 */
export const plural = (lang: Language, count: number, one: string, many: string): string =>
  (lang === 'fr' ? count < 2 : count === 1) ? one : many

/** Vowels and mute h, which the French words de, que, le and la lean on. Names are taken to begin with a mute h. */
const leansOn = /^[aeiouyhàâäéèêëîïôöùûüœæ]/i
/** Written with a vowel or an h, said without leaning: « le onze », « de huit ». */
const standsAlone = /^(?:onz|ouistiti|oui\b|huit|héros|haut|hibou|hockey|yukon|yankee|yoga|yaourt|yacht|1|8|11)/i

/** « de » before a name or a noun without article: « de Marie », « d’Anaïs », « d’Hélène ». */
export const de = (name: string): string => (elides(name) ? `d’${name}` : `de ${name}`)

/** « que » before a name or a pronoun: « que Marie », « qu’Anaïs ». */
export const que = (name: string): string => (elides(name) ? `qu’${name}` : `que ${name}`)

const elides = (name: string): boolean => leansOn.test(name.trimStart()) && !standsAlone.test(name.trimStart())

/** The sign between a heading and its text: French puts a non-breaking space before it. */
export const colon = (lang: Language): string => (lang === 'fr' ? '\u00a0:' : ':')

/** In quotation marks, as each language writes them. */
export const quote = (text: string, lang: Language): string => (lang === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`)
