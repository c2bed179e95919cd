import { href, noticeIn, type MemberRequest } from '../../kernel/http/index.ts'
import { nameIn } from '../../kernel/language.ts'
import { addresses } from './addresses.ts'
import type { Network, Organization } from './model.ts'
import { findOrganization } from './queries.ts'
import { may, relationsOf, type OrganizationDeed, type OrganizationRelation } from './rules.ts'
import { words } from './words.ts'

/** The organization of an address, and what the person is to it. */
export interface OrganizationContext {
  organization: Organization
  networks: Network[]
  leftOn: string | null
  hasLead: boolean
  relations: OrganizationRelation[]
}

/** The organization of the address, when the person may do `deed` there; null for a stranger and for anyone who may not. */
export async function organizationFor(
  request: MemberRequest,
  deed: OrganizationDeed,
): Promise<OrganizationContext | null> {
  const { tx, who, params } = request
  const found = await findOrganization(tx, params['id'] ?? '')
  if (found === null) return null
  const relations = relationsOf(who, {
    id: found.organization.id,
    networkIds: found.networks.map(({ id }) => id),
    hasLead: found.hasLead,
  })
  return may(deed, relations) ? { ...found, relations } : null
}

/** Breadcrumb of a page of an organization, from the list. */
export function breadcrumbToOrganization(
  request: MemberRequest,
  organization?: Organization,
): { label: string; href: string }[] {
  const { lang } = request
  const list = { label: words[lang].organizations, href: href(lang, addresses.organizations) }
  if (organization === undefined) return [list]
  return [
    list,
    { label: nameIn(organization, lang), href: href(lang, addresses.organization, { id: organization.id }) },
  ]
}

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function networkNotice({
  notice,
  lang,
}: Pick<MemberRequest, 'notice' | 'lang'>): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
