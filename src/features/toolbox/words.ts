import type { Language } from '../../kernel/language.ts'
import type { TextProblem } from './plain-text.ts'
import { en } from './words.en.ts'
import { fr, type Words } from './words.fr.ts'

export const words: Record<Language, Words> = { fr, en }

/** What is wrong with a text, for whoever wrote it. */
export const problemSentence = ({ code, line, value }: TextProblem, lang: Language): string =>
  words[lang].problems[code](String(line), value)
