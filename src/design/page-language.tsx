import { createContext, useContext } from 'hono/jsx'
import type { Language } from '../kernel/language.ts'

const languageOfPage = createContext<Language>('fr')

/** The layout states the page's language once; every component inside reads it with `usePageLanguage`. */
export const PageLanguage = languageOfPage.Provider

/** Language of the page being rendered. French outside any layout. */
export function usePageLanguage(): Language {
  return useContext(languageOfPage)
}

const lists: Record<Language, Intl.ListFormat> = { fr: new Intl.ListFormat('fr-CA'), en: new Intl.ListFormat('en-CA') }

/** « a, b et c ». Empty for an empty list. */
export function listOf(words: readonly string[], lang: Language): string {
  return lists[lang].format(words)
}
