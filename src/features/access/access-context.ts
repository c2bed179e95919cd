import { href, type FrameLink } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { addresses as referral } from '../referral/index.ts'
import { words } from './words.ts'

export const breadcrumbToReferrals = (lang: Language): FrameLink[] => [
  { label: words[lang].referrals, href: href(lang, referral.list) },
]
