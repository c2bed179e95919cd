import type { Language } from '../../../kernel/language.ts'
import { en, type AdoptWords } from './adopt.en.ts'
import { fr } from './adopt.fr.ts'

/** Adopting, choosing, ordering, adding. */
export const adoptWords: Record<Language, AdoptWords> = { fr, en }
