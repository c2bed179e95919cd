import { fold, languages, type Language } from '../../../kernel/language.ts'
import { letterOf, terms, termsInOrder, type Term } from '../model.ts'

/** What the list is narrowed to. `text`: words as typed; null: none. `isConfused`: those often taken for another. */
export interface TermFilter {
  text: string | null
  isConfused: boolean
}

/** What the address asks for; what it does not know is as if it were not asked. */
export function filterOf(query: URLSearchParams): TermFilter {
  const text = (query.get('q') ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
  return { text: text === '' ? null : text, isConfused: query.has('confusion') }
}

/** The same, as it stands in an address. */
export const filterQuery = ({ text, isConfused }: TermFilter): Record<string, string | null> => ({
  q: text,
  confusion: isConfused ? '1' : null,
})

interface Folded {
  names: string
  all: string
}

const folded = new Map<string, Folded>(terms.map((term) => [term.id, foldedOf(term)]))

function foldedOf(term: Term): Folded {
  const own = languages.flatMap((lang) => [
    term.name[lang],
    ...(term.forms?.[lang] ?? []),
    ...(term.acronyms?.[lang] ?? []),
  ])
  const texts = languages.flatMap((lang) => [term.definition[lang], term.notThis?.[lang] ?? ''])
  return { names: fold(own.join(' ')), all: fold([...own, ...texts].join(' ')) }
}

const says = (haystack: string, words: readonly string[]): boolean => words.every((word) => haystack.includes(word))

/**
 * Terms that answer, those whose own name does first, each in the order of the language. Words are looked for in both
 * languages, accents and case aside.
 */
export function searchTerms({ text, isConfused }: TermFilter, lang: Language): readonly Term[] {
  const kept = isConfused ? termsInOrder[lang].filter(({ notThis }) => notThis !== undefined) : termsInOrder[lang]
  const words = fold(text ?? '')
    .split(' ')
    .filter(Boolean)
  if (words.length === 0) return kept
  const named = kept.filter(({ id }) => says(folded.get(id)?.names ?? '', words))
  const others = kept.filter(({ id }) => says(folded.get(id)?.all ?? '', words))
  return [...new Set([...named, ...others])]
}

/** Terms whose name holds every word of a slug, in either language: « consentement » is the word of four of them. */
export function termsOfWord(slug: string, lang: Language): readonly Term[] {
  const words = fold(slug.slice(0, 200)).split('-').filter(Boolean)
  if (words.length === 0) return []
  return termsInOrder[lang].filter(({ id }) => {
    const own = new Set((folded.get(id)?.names ?? '').split(/[^\p{L}\p{N}]+/u))
    return words.every((word) => own.has(word))
  })
}

/** Terms under their first letter. */
export function byLetter(found: readonly Term[], lang: Language): { letter: string; terms: Term[] }[] {
  const groups = Map.groupBy(found, ({ name }) => letterOf(name[lang]))
  return [...groups].map(([letter, all]) => ({ letter, terms: all }))
}
