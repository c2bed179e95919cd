import type { Language } from '../../../kernel/language.ts'
import type { Problem } from './check.ts'
import { en } from './words.en.ts'
import { fr, type Words } from './words.fr.ts'

const words: Record<Language, Words> = { fr, en }

/** What is wrong with a definition, for whoever wrote it. */
export const problemSentence = ({ code, at, value }: Problem, lang: Language): string =>
  words[lang].problems[code](value, at)
