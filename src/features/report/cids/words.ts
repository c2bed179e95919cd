import type { Language } from '../../../kernel/language.ts'
import type { LeftOutReason } from './figures.ts'
import { en } from './words.en.ts'
import { fr, type Words } from './words.fr.ts'

export const words: Record<Language, Words> = { fr, en }

const entries: Record<LeftOutReason, keyof Words['reasons']> = {
  withheld: 'withheld',
  'no-data': 'noData',
  'awaiting-survey': 'survey',
  'not-adopted': 'notAdopted',
  nature: 'nature',
  level: 'level',
}

/** Why a measure has no number, in words. */
export const reasonIn = (reason: LeftOutReason, lang: Language): string => words[lang].reasons[entries[reason]]
