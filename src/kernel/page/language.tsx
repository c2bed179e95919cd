import { createContext, useContext } from 'hono/jsx'

export type Lang = 'fr' | 'en'

const languageOfPage = createContext<Lang>('fr')

/** The layout states the page's language once; every component inside reads it with `usePageLanguage`. */
export const PageLanguage = languageOfPage.Provider

/** Language of the page being rendered. French outside any layout. */
export function usePageLanguage(): Lang {
  return useContext(languageOfPage)
}

const lists: Record<Lang, Intl.ListFormat> = { fr: new Intl.ListFormat('fr-CA'), en: new Intl.ListFormat('en-CA') }

/** « a, b et c ». Empty for an empty list. */
export function listOf(words: readonly string[], lang: Lang): string {
  return lists[lang].format(words)
}
