import type { Language } from '../../../kernel/language.ts'
import { en, type FollowWords } from './words.en.ts'
import { fr } from './words.fr.ts'

/** Seeing a plan and one of its actions. */
export const followWords: Record<Language, FollowWords> = { fr, en }
