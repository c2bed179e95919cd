import type { Language } from '../../../kernel/language.ts'
import { en, type AdaptWords } from './words.en.ts'
import { fr } from './words.fr.ts'

/** Adapting an action, and taking a new version of the plan. */
export const adaptWords: Record<Language, AdaptWords> = { fr, en }
