import type { Language } from '../../../kernel/language.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

export type StewardMessages = typeof fr
export const stewardWords: Record<Language, StewardMessages> = { fr, en }
