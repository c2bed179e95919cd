import { href, type FrameLink, type MemberRequest } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { addresses } from './addresses.ts'
import { words } from './words.ts'

/** Breadcrumb of the pages under the account. */
export const accountCrumbs = (lang: Language, ...more: FrameLink[]): FrameLink[] => [
  { label: words[lang].accountTitle, href: href(lang, addresses.account) },
  ...more,
]

/** What was just done, in words; null for nothing and for the codes of other features. */
export function accountNotice({ lang, notice }: Pick<MemberRequest, 'lang' | 'notice'>) {
  const sentences: Record<string, { title: string; text: string }> = words[lang].notices
  return notice !== null && Object.hasOwn(sentences, notice) ? (sentences[notice] ?? null) : null
}
