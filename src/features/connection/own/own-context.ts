import { href, noticeIn, type MemberRequest } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { isAllowed } from '../../../kernel/rights.ts'
import { addresses as network, findParty } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { connectionRights, relationsToOrganization, type ConnectionDeed } from '../rules.ts'
import { words as said } from '../said/words.ts'
import type { OwnTie, Partner } from './own-tie.ts'
import { listOwnTies, listWorked } from './queries.ts'
import { words } from './words.ts'

/** The organization whose ties a page is about. */
export interface OwnOrganization {
  id: string
  nameFr: string
  nameEn: string
  /** Whether the person says its ties: they do more than read there. */
  mayDeclare: boolean
}

/** The organization of the address, when the person may do `deed` there; null for anyone who is not of it. */
export async function ownOrganization(
  { tx, who, params }: MemberRequest,
  deed: Extract<ConnectionDeed, 'read-own' | 'declare'>,
): Promise<OwnOrganization | null> {
  const id = params['id'] ?? ''
  if (!who.organizations.includes(id)) return null
  const [party, worked] = await Promise.all([findParty(tx, { organizationId: id, networkId: null }), listWorked(tx)])
  if (party === null) return null
  const may = (one: ConnectionDeed) => isAllowed(connectionRights, one, relationsToOrganization(who, worked, id))
  const mayDeclare = may('declare') && !party.hasLeft
  if (deed === 'declare' ? !mayDeclare : !may('read-own')) return null
  return { id, nameFr: party.nameFr, nameEn: party.nameEn, mayDeclare }
}

/** The organization of the address, and its tie with the other one that the address names; null when there is nothing to know of the two. */
export async function ownTieOf(
  request: MemberRequest,
  deed: Extract<ConnectionDeed, 'read-own' | 'declare'>,
): Promise<{ own: OwnOrganization; tie: OwnTie } | null> {
  const own = await ownOrganization(request, deed)
  if (own === null) return null
  const [tie] = await listOwnTies(request.tx, own.id, { today: request.today, only: request.params['otherId'] ?? '' })
  return tie === undefined ? null : { own, tie }
}

/** From the list of organizations to this one; with `toTies`, to its ties. */
export function breadcrumbToOwn(
  lang: Language,
  own: OwnOrganization,
  { toTies = false }: { toTies?: boolean } = {},
): { label: string; href: string }[] {
  const id = own.id
  return [
    { label: nameIn(own, lang), href: href(lang, network.organization, { id }) },
    ...(toTies ? [{ label: words[lang].crumb, href: href(lang, addresses.own, { id }) }] : []),
  ]
}

/** Name of another organization, or what is said when the person may no longer read it. */
export const partnerName = ({ nameFr, nameEn }: Pick<Partner, 'nameFr' | 'nameEn'>, lang: Language): string =>
  nameFr === null || nameEn === null ? said[lang].someOrganization : nameIn({ nameFr, nameEn }, lang)

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function ownNotice({
  notice,
  lang,
}: Pick<MemberRequest, 'notice' | 'lang'>): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
