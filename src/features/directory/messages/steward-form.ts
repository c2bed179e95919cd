import type { Language } from '../../../kernel/language.ts'
import { en } from './steward-form.en.ts'
import { fr } from './steward-form.fr.ts'

export type FormMessages = typeof fr
export const formWords: Record<Language, FormMessages> = { fr, en }
