import glossaryFile from '../../../content/glossary.json' with { type: 'json' }
import { compareText, fold, type Bilingual, type Language } from '../../kernel/language.ts'

/** Id of a term: of `content/glossary.json`, or of a network’s own. Stable, never given to something else. */
export type TermId = string

/** A term that the product ships, with what its source says it means. */
export interface Term {
  id: TermId
  name: Bilingual
  /** Its place in addresses, which never changes. */
  slug: Bilingual
  /** How it is written in a text, in the singular, when that is not its name alone. */
  forms?: Record<Language, string[]>
  /** Written so and not otherwise, capitals included. */
  acronyms?: Record<Language, string[]>
  definition: Bilingual
  /** What it is not, where one is taken for the other. */
  notThis?: Bilingual
  /** Ids of `content/sources.json`. */
  sources: string[]
  related: TermId[]
}

/** In the order of the file. */
export const terms = glossaryFile.terms as readonly Term[]

const byId = new Map(terms.map((term) => [term.id, term]))
const bySlug = { fr: new Map<string, Term>(), en: new Map<string, Term>() }
for (const term of terms) {
  bySlug.fr.set(term.slug.fr, term)
  bySlug.en.set(term.slug.en, term)
}

/** Null: no term that the product ships. */
export const shippedTerm = (id: TermId): Term | null => byId.get(id) ?? null

/** @throws when the content names a term that it does not hold */
export function termOf(id: TermId): Term {
  const term = byId.get(id)
  if (term === undefined) throw new Error(`Unknown term: ${id}`)
  return term
}

export const termOfSlug = (lang: Language, slug: string): Term | null => bySlug[lang].get(slug) ?? null

/** In the alphabetical order of the language. */
export const termsInOrder: Record<Language, readonly Term[]> = {
  fr: terms.toSorted((a, b) => compareText(a.name.fr, b.name.fr, 'fr')),
  en: terms.toSorted((a, b) => compareText(a.name.en, b.name.en, 'en')),
}

/** The first letter that its name is filed under: « É » is with « E ». */
export const letterOf = (name: string): string => fold(name).slice(0, 1).toUpperCase()

/** A name without what its brackets add: « dépistage (repérage) » is « dépistage ». */
export const bareName = (name: string): string => name.replace(/\s*\([^)]*\)/g, '')
