import type { Language } from '../../../kernel/language.ts'
import { en, type FollowWords } from './follow.en.ts'
import { fr } from './follow.fr.ts'

/** Seeing a plan and one of its actions. */
export const followWords: Record<Language, FollowWords> = { fr, en }
