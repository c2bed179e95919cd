import { href, noticeIn, type FrameLink, type MemberRequest } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { addresses } from './addresses.ts'
import { words } from './words.ts'

/** Breadcrumb of the pages under the account. */
export const accountCrumbs = (lang: Language, ...more: FrameLink[]): FrameLink[] => [
  { label: words[lang].accountTitle, href: href(lang, addresses.account) },
  ...more,
]

/** What was just done, in words; null for nothing and for the codes of other features. */
export const accountNotice = ({ lang, notice }: Pick<MemberRequest, 'lang' | 'notice'>) =>
  noticeIn<{ title: string; text: string }>(words[lang].notices, notice)
