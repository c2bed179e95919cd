import type { Language } from '../kernel/language.ts'
import { usePageLanguage } from './page-language.tsx'
import { en } from './words.en.ts'
import { fr, type Words } from './words.fr.ts'

export type FrameWords = Words['frame']

/** The frame's words by language: what a caller passes to the layout as `words`. */
export const frameWords: Record<Language, FrameWords> = { fr: fr.frame, en: en.frame }

const componentWords: Record<Language, Words['components']> = { fr: fr.components, en: en.components }

/** Components' own words, in the language of the page being rendered. */
export function useWords(): Words['components'] {
  return componentWords[usePageLanguage()]
}
