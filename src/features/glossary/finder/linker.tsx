import type { Child } from 'hono/jsx'
import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { bareName, termOf, terms, type Term, type TermId } from '../model.ts'
import { compileFinder, withPlurals, type Finder, type WrittenForm } from './finder.ts'

/** How a term is written in a text of a language: its own forms with their plurals, then its acronyms. */
function formsOf(term: Term, lang: Language): WrittenForm[] {
  const written = term.forms?.[lang] ?? [bareName(term.name[lang])]
  return [
    ...written.flatMap((form) => withPlurals(form, lang)).map((text) => ({ id: term.id, text, isExact: false })),
    ...(term.acronyms?.[lang] ?? []).map((text) => ({ id: term.id, text, isExact: true })),
  ]
}

const finderOf = (lang: Language): Finder => compileFinder(terms.flatMap((term) => formsOf(term, lang)))
const finders: Record<Language, Finder> = { fr: finderOf('fr'), en: finderOf('en') }

/** The terms that the product ships which occur in a text, each once, in the order of their first use. */
export const termsIn = (text: string, lang: Language): TermId[] => [...new Set(finders[lang](text).map(({ id }) => id))]

export const termHref = (lang: Language, id: TermId): string =>
  href(lang, addresses.term, { slug: termOf(id).slug[lang] })

export interface TermLinker {
  /**
   * The text, with the first use on the page of each term as a link to the term. Whole words, plurals and acronyms too; the
   * longest term where one stands in another. The first is found as the page is drawn, from its top. Never for a heading,
   * nor for what stands in a link, a button, a label or a table’s caption.
   */
  linked: (text: string) => Child
}

/**
 * Links terms in the texts of one page: it remembers what it has linked, so each page makes its own.
 *
 * @param except a term that is not linked: the one the page is about
 */
export function termLinker(lang: Language, { except = null }: { except?: TermId | null } = {}): TermLinker {
  const used = new Set<TermId>(except === null ? [] : [except])
  return { linked: (text) => <LinkedText lang={lang} text={text} used={used} /> }
}

function LinkedText({ lang, text, used }: { lang: Language; text: string; used: Set<TermId> }) {
  let from = 0
  const pieces: Child[] = []
  for (const { id, start, end } of finders[lang](text)) {
    if (used.has(id)) continue
    used.add(id)
    pieces.push(
      text.slice(from, start),
      <a class="term" href={termHref(lang, id)}>
        {text.slice(start, end)}
      </a>,
    )
    from = end
  }
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  )
}
