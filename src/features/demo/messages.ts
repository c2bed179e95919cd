import type { Language } from '../../kernel/language.ts'
import type { Messages } from './messages.en.ts'
import { en } from './messages.en.ts'
import { fr } from './messages.fr.ts'

export const messages: Record<Language, Messages> = { fr, en }
