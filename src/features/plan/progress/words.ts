import type { Language } from '../../../kernel/language.ts'
import { en } from './words.en.ts'
import { fr, type Messages } from './words.fr.ts'

export const progressWords: Record<Language, Messages> = { fr, en }
