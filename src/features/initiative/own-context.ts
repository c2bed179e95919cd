import { href, noticeIn, type MemberRequest } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { addresses } from './addresses.ts'
import type { OwnInitiative } from './model.ts'
import { findInitiative, listWorked } from './queries.ts'
import { mayOnInitiative, type InitiativeDeed } from './rules.ts'
import { words } from './words.ts'

/** The initiative of the address, when the person may do `deed` with it; null for a stranger and for anyone who may not. */
export async function initiativeFor(request: MemberRequest, deed: InitiativeDeed): Promise<OwnInitiative | null> {
  const { tx, who, params } = request
  const found = await findInitiative(tx, params['id'] ?? '')
  if (found === null) return null
  return mayOnInitiative(who, await listWorked(tx, who), deed, found) ? found : null
}

/** Its name in the language of the page, or in the only one it has. */
export const nameOfOwn = ({ nameFr, nameEn }: Pick<OwnInitiative, 'nameFr' | 'nameEn'>, lang: Language): string =>
  (lang === 'fr' ? (nameFr ?? nameEn) : (nameEn ?? nameFr)) ?? ''

export const breadcrumbToOwn = ({ lang }: Pick<MemberRequest, 'lang'>): { label: string; href: string }[] => [
  { label: words[lang].title, href: href(lang, addresses.initiatives) },
  { label: words[lang].own, href: href(lang, addresses.own) },
]

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function initiativeNotice({
  notice,
  lang,
}: Pick<MemberRequest, 'notice' | 'lang'>): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
