import en from '../../../content/key-words-en.json' with { type: 'json' }
import fr from '../../../content/key-words-fr.json' with { type: 'json' }

const lists: Readonly<Record<'fr' | 'en', readonly string[]>> = { fr: fr.words, en: en.words }

/** Words of these numbers, in a language. */
export const wordsOf = (numbers: readonly number[], lang: 'fr' | 'en'): string[] =>
  numbers.map((one) => lists[lang][one] ?? '')

/** What is typed, without accents, capitals, signs or what cannot be seen. */
const folded = (typed: string): string[] =>
  typed
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')

/** The first four letters of a word are its own: the rest may be left out, or wrong. */
const startsOf = (list: readonly string[]): Map<string, number> =>
  new Map(list.map((word, at) => [word.slice(0, 4), at]))
const starts = { fr: startsOf(lists.fr), en: startsOf(lists.en) }

/** What was typed, as numbers: in the language of the page, in the other, or in both when every word is in both lists. */
export interface Typed {
  readings: number[][]
  /** The first word that is none of ours, as it was read; null: there is none. */
  unknown: string | null
}

/** Words may have been printed in either language: the language of the page comes first. */
export function numbersOf(typed: string, lang: 'fr' | 'en'): Typed {
  const words = folded(typed)
  const readings = ([lang, lang === 'fr' ? 'en' : 'fr'] as const)
    .map((one) => words.map((word) => starts[one].get(word.slice(0, 4))))
    .filter((all): all is number[] => words.length > 0 && all.every((number) => number !== undefined))
  const unknown = readings.length > 0 ? undefined : words.find((word) => !starts[lang].has(word.slice(0, 4)))
  return { readings, unknown: unknown ?? null }
}
