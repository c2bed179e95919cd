import type { Language } from '../../../kernel/language.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

export type FormMessages = typeof fr
export const formWords: Record<Language, FormMessages> = { fr, en }
