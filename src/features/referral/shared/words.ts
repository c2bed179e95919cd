import type { Language } from '../../../kernel/language.ts'
import { en } from './words.en.ts'
import { fr, type Words } from './words.fr.ts'

export const words: Record<Language, Words> = { fr, en }
export type { Words }
