import { href, noticeIn, type FrameLink, type MemberRequest } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { addresses } from './addresses.ts'
import { words } from './words.ts'

export const breadcrumbToQuestions = (lang: Language): FrameLink[] => [
  { label: words[lang].title, href: href(lang, addresses.questions) },
]

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function consultNotice({ notice, lang }: Pick<MemberRequest, 'notice' | 'lang'>) {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
