import type { Language } from '../../../kernel/language.ts'
import { en } from './catalogue.en.ts'
import { fr, type Messages } from './catalogue.fr.ts'

export const catalogueWords: Record<Language, Messages> = { fr, en }
export type { Messages as CatalogueWords }
