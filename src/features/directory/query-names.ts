import type { Language } from '../../kernel/language.ts'

/** What the search is called in the address of each language; the other language’s names are read too. */
export const queryNames = {
  fr: { need: 'besoin' },
  en: { need: 'need' },
} as const satisfies Record<Language, Record<string, string>>
