import type { Language } from '../../../kernel/language.ts'
import { en } from './steward.en.ts'
import { fr } from './steward.fr.ts'

export type StewardMessages = typeof fr
export const stewardWords: Record<Language, StewardMessages> = { fr, en }
