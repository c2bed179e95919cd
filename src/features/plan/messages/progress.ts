import type { Language } from '../../../kernel/language.ts'
import { en } from './progress.en.ts'
import { fr, type Messages } from './progress.fr.ts'

export const progressWords: Record<Language, Messages> = { fr, en }
