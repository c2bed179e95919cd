import { href, noticeIn, type FrameLink, type MemberRequest } from '../../kernel/http/index.ts'
import { formatInstant, type Language } from '../../kernel/language.ts'
import { addresses } from './addresses.ts'
import { words } from './words.ts'

export const breadcrumbToReferrals = (lang: Language): FrameLink[] => [
  { label: words[lang].title, href: href(lang, addresses.list) },
]

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function referralNotice({ notice, lang }: Pick<MemberRequest, 'notice' | 'lang'>) {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}

/** A code by which two people speak of one referral by telephone: it says nothing of anyone. */
export const codeOf = ({ id }: { id: string }): string => id.slice(0, 8).toUpperCase()

export const sayInstant = ({ lang, deps }: Pick<MemberRequest, 'lang' | 'deps'>, instant: Date): string =>
  formatInstant(instant, lang, deps.timeZone)
