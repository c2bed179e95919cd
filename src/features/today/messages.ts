import type { Language } from '../../kernel/language.ts'
import { en } from './messages.en.ts'
import { fr, type Messages } from './messages.fr.ts'

export const messages: Record<Language, Messages> = { fr, en }
export type { Messages }
