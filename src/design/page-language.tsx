import { createContext, useContext } from 'hono/jsx'
import type { Language } from '../kernel/language.ts'

const languageOfPage = createContext<Language>('fr')

/** The layout states the page's language once; every component inside reads it with `usePageLanguage`. */
export const PageLanguage = languageOfPage.Provider

/** Language of the page being rendered. French outside any layout. */
export function usePageLanguage(): Language {
  return useContext(languageOfPage)
}
