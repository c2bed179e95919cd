import type { Language } from '../../../kernel/language.ts'
import { en, type ImportWords } from './import-words.en.ts'
import { fr } from './import-words.fr.ts'

/** Sending a plan's file back. */
export const importWords: Record<Language, ImportWords> = { fr, en }
