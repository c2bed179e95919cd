import type { Lang } from './language.tsx'
import { usePageLanguage } from './language.tsx'
import type { ComponentWords, FrameWords } from './messages.en.ts'
import { componentWordsEn, frameWordsEn } from './messages.en.ts'
import { componentWordsFr, frameWordsFr } from './messages.fr.ts'

/** The frame's words by language: what a caller passes to the layout as `words`. */
export const frameWords: Record<Lang, FrameWords> = { fr: frameWordsFr, en: frameWordsEn }

const componentWords: Record<Lang, ComponentWords> = { fr: componentWordsFr, en: componentWordsEn }

/** Components' own words, in the language of the page being rendered. */
export function useWords(): ComponentWords {
  return componentWords[usePageLanguage()]
}
