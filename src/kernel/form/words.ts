import type { Language } from '../language.ts'
import { en } from './words.en.ts'
import { fr, type Words } from './words.fr.ts'

export type { FieldWords } from './words.fr.ts'
/** What every form says: of its fields in `fields`, of itself in the rest. */
export const formMessages: Record<Language, Words> = { fr, en }
