import type { Language } from '../../../kernel/language.ts'
import { en, type AdoptWords } from './words.en.ts'
import { fr } from './words.fr.ts'

/** Adopting, choosing, ordering, adding. */
export const adoptWords: Record<Language, AdoptWords> = { fr, en }
