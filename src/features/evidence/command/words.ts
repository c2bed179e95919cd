import type { Bilingual, Language } from '../../../kernel/language.ts'
import { words as shared } from '../words.ts'
import type { EventDefect, FileOfEventsDefectCode } from './bring-in-events.ts'
import { en } from './words.en.ts'
import { fr, type Words } from './words.fr.ts'

const words: Record<Language, Words> = { fr, en }

const isOfFile = (code: EventDefect['code']): code is FileOfEventsDefectCode => Object.hasOwn(fr.defects, code)

const sentence = ({ code, field }: Pick<EventDefect, 'code' | 'field'>, lang: Language): string =>
  isOfFile(code) ? words[lang].defects[code] : shared[lang].problems[code](field)

/** What is wrong, in a sentence. */
export const eventDefectSentences = (defect: Pick<EventDefect, 'code' | 'field'>): Bilingual => ({
  fr: sentence(defect, 'fr'),
  en: sentence(defect, 'en'),
})
