import { en } from './words.en.ts'
import { fr, type Words } from './words.fr.ts'

export type { Words }
export const words: Record<'fr' | 'en', Words> = { fr, en }
