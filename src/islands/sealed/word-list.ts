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

/**
 * Numbers of the words that were typed, in the language of the page or in the other: they were printed in one of them.
 *
 * @returns which word is none of ours when there is one, in the language of the page
 */
export function numbersOf(
  typed: string,
  lang: 'fr' | 'en',
): { numbers: number[]; unknown: null } | { numbers: null; unknown: string | null } {
  const words = folded(typed)
  for (const one of [lang, lang === 'fr' ? 'en' : 'fr'] as const) {
    const numbers = words.map((word) => starts[one].get(word.slice(0, 4)))
    if (words.length > 0 && numbers.every((number): number is number => number !== undefined))
      return { numbers, unknown: null }
  }
  return { numbers: null, unknown: words.find((word) => !starts[lang].has(word.slice(0, 4))) ?? null }
}
