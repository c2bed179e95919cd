import type { Bilingual, Language } from '../../../kernel/language.ts'
import type { EventDefectCode } from './bring-in-events.ts'
import { en } from './words.en.ts'
import { fr, type Words } from './words.fr.ts'

export type { Words }
export const words: Record<Language, Words> = { fr, en }

/** What is wrong, in a sentence. */
export const eventDefectSentences = (code: EventDefectCode): Bilingual => ({
  fr: fr.defects[code],
  en: en.defects[code],
})
