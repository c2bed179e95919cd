import { href, noticeIn, type MemberRequest } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { addresses } from './addresses.ts'
import type { Collaboration, CollaborationKind, Member } from './model.ts'
import { findCollaboration, type Found } from './queries.ts'
import { may, seatsFor, seatsOf, type CollaborationDeed, type Seat } from './rules.ts'
import { words } from './words.ts'

/** A collaboration, and where the person stands in it. */
export interface Context extends Found {
  seats: Seat[]
}

/**
 * The collaboration of the address, when the person may do `deed` there; null for a stranger and for anyone who may not.
 *
 * @param kind the only one that is meant; null: either
 */
export async function collaborationFor(
  request: MemberRequest,
  deed: CollaborationDeed,
  kind: CollaborationKind | null = null,
): Promise<Context | null> {
  const context = await contextOf(request, request.params['id'] ?? '')
  if (context === null || !may(deed, context.seats)) return null
  return kind === null || context.collaboration.kind === kind ? context : null
}

/** The same of any standing, to tell them apart; null when the person may read nothing of it. */
export async function contextOf({ tx, who }: MemberRequest, id: string): Promise<Context | null> {
  const found = await findCollaboration(tx, id)
  return found === null ? null : { ...found, seats: seatsOf(who, found.worked, found.members) }
}

/**
 * The organization for which the person acts: the one chosen, or the only one that can be.
 *
 * @returns null when none may, or when one must be chosen
 */
export function actingFor(deed: CollaborationDeed, seats: readonly Seat[], chosen: string): string | null {
  const able = seatsFor(deed, seats)
  return able.find((id) => id === chosen) ?? (able.length === 1 && chosen === '' ? (able[0] ?? null) : null)
}

/** Its name in the language of the page, or in the only one it has. */
export const nameOfCollaboration = (
  { nameFr, nameEn }: Pick<Collaboration, 'nameFr' | 'nameEn'>,
  lang: Language,
): string => (lang === 'fr' ? (nameFr ?? nameEn) : (nameEn ?? nameFr)) ?? ''

/** The name of an organization in it; that of one that went out of sight is not known any more. */
export const nameOfMember = ({ nameFr, nameEn }: Pick<Member, 'nameFr' | 'nameEn'>, lang: Language): string =>
  (lang === 'fr' ? nameFr : nameEn) ?? words[lang].someOrganization

export const homeHref = (lang: Language, id: string): string => href(lang, addresses.home, { id })

export const breadcrumbToHome = (lang: Language, collaboration: Collaboration): { label: string; href: string }[] => [
  { label: nameOfCollaboration(collaboration, lang), href: homeHref(lang, collaboration.id) },
]

/** Left by the deeds of joining, which other features carry out. */
export const joinedNotice = 'collaboration-joined'
export const movedNotice = 'collaboration-moved'

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function collaborationNotice({
  notice,
  lang,
}: Pick<MemberRequest, 'notice' | 'lang'>): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
