import type { Language } from '../../../kernel/language.ts'
import type { StoppingAct } from './act-form.ts'
import { en } from './words.en.ts'
import { fr, type Words } from './words.fr.ts'

export const words: Record<Language, Words> = { fr, en }
export type { Words }

/** What a page that stops something says before; a consent taken back says the same, whatever the work has become. */
export const stopWords = (lang: Language, act: StoppingAct | 'consent'): Words['stopping'][StoppingAct] =>
  words[lang].stopping[act === 'consent' ? 'youth-withdraws' : act]
