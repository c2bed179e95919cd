import type { Language } from '../../kernel/language.ts'
import { walkLinks, type Walk } from './walk.ts'

/** What every example of these pages is given: nothing here leads anywhere in particular. */
export const exampleOf = (lang: Language, walk: Walk = []) => ({ lang, links: walkLinks(lang, walk) })
