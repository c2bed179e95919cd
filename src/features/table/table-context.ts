import { href, noticeIn, type MemberRequest } from '../../kernel/http/index.ts'
import { nameIn, type Language } from '../../kernel/language.ts'
import {
  breadcrumbToHome,
  collaborationFor,
  currentMembers,
  nameOfMember,
  seatsFor,
  type CollaborationDeed,
  type Context,
} from '../collaboration/index.ts'
import { addresses } from './addresses.ts'
import { words } from './words.ts'

/** The table of the address, when the person may do `deed` there; null for a stranger, and for an alliance. */
export const tableFor = (request: MemberRequest, deed: CollaborationDeed): Promise<Context | null> =>
  collaborationFor(request, deed, 'table')

/** Members for which the person may do it, to choose from. */
export const actors = (
  { lang }: Pick<MemberRequest, 'lang'>,
  { members, seats }: Context,
  deed: CollaborationDeed,
): { id: string; name: string }[] => {
  const able = seatsFor(deed, seats)
  return currentMembers(members)
    .filter(({ organizationId }) => able.includes(organizationId))
    .map((one) => ({ id: one.organizationId, name: nameOfMember(one, lang) }))
}

/** The table, then its page of other tables. */
export const breadcrumbToSeats = (lang: Language, { collaboration }: Context): { label: string; href: string }[] => [
  ...breadcrumbToHome(lang, collaboration),
  { label: words[lang].otherTables, href: href(lang, addresses.seats, { id: collaboration.id }) },
]

/** A name in the language of the page, or in the only one that it has. */
export const tableName = (
  { nameFr, nameEn }: { nameFr: string | null; nameEn: string | null },
  lang: Language,
): string => nameIn({ nameFr: nameFr ?? nameEn ?? '', nameEn: nameEn ?? nameFr ?? '' }, lang)

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function tableNotice({
  notice,
  lang,
}: Pick<MemberRequest, 'notice' | 'lang'>): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
