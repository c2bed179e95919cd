import { href, type FrameLink } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'

/** First of the breadcrumb of the operator's pages. */
export const instanceCrumb = (lang: Language): FrameLink => ({
  label: words[lang].title,
  href: href(lang, addresses.instance),
})
