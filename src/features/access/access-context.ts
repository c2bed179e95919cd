import { href, noticeIn, type FrameLink, type MemberRequest } from '../../kernel/http/index.ts'
import { formatInstant, type Language } from '../../kernel/language.ts'
import { namesOfCodes, sayBands } from '../consult/index.ts'
import { addresses as referral } from '../referral/index.ts'
import { addresses } from './addresses.ts'
import type { AskedOpenly } from './model.ts'
import { words } from './words.ts'

export const breadcrumbToReferrals = (lang: Language): FrameLink[] => [
  { label: words[lang].referrals, href: href(lang, referral.list) },
]

export const breadcrumbToOpen = (lang: Language): FrameLink[] => [
  ...breadcrumbToReferrals(lang),
  { label: words[lang].open, href: href(lang, addresses.open) },
]

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function accessNotice({ notice, lang }: Pick<MemberRequest, 'notice' | 'lang'>) {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}

export const sayInstant = ({ lang, deps }: Pick<MemberRequest, 'lang' | 'deps'>, instant: Date): string =>
  formatInstant(instant, lang, deps.timeZone)

export const sayNeed = (need: string, lang: Language): string => namesOfCodes([need], lang)[0] ?? need

/** What others see of a request, line by line. */
export function askedRows({ need, bands, priority }: AskedOpenly, lang: Language): { key: string; value: string }[] {
  const { heads, priorities } = words[lang]
  const { age, region } = sayBands(bands, lang)
  return [
    { key: heads.need, value: sayNeed(need, lang) },
    { key: heads.age, value: age },
    { key: heads.region, value: region },
    { key: heads.priority, value: priorities[priority] },
  ]
}

/** A code by which two people speak of one request by telephone: it says nothing of anyone. */
export const codeOf = ({ id }: { id: string }): string => id.slice(0, 8).toUpperCase()
