import type { Bilingual, Language } from '../../../kernel/language.ts'
import type { DefectCode } from './defects.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

const sentences = { fr, en }

/** What is wrong and what was done about it, for who sent the source. */
export const defectSentence = (code: DefectCode, lang: Language): string => sentences[lang][code]
export const defectSentences = (code: DefectCode): Bilingual => ({ fr: fr[code], en: en[code] })
