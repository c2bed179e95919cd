import type { Bilingual, Language } from '../../../kernel/language.ts'
import type { DefectCode } from './defects.ts'
import { en } from './words.en.ts'
import { fr, type Words } from './words.fr.ts'

export type { Words }
export const words: Record<Language, Words> = { fr, en }

export const defectSentences = (code: DefectCode): Bilingual => ({ fr: fr[code], en: en[code] })
