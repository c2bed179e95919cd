import { href, type MemberRequest } from '../../kernel/http/index.ts'
import { addresses } from './addresses.ts'
import { organizationWords } from './organization/words.ts'
import { importWords } from './import/words.ts'
import { invitationWords } from './invitations/words.ts'
import { networkWords } from './coordination/words.ts'
import { peopleWords } from './people/words.ts'
import { sharedWords } from './words.ts'
import { nameOf, type Network, type Organization } from './model.ts'
import { findOrganization } from './list/queries.ts'
import { may, relationsOf, type Deed, type Relation } from './rules.ts'

export interface OrganizationContext {
  organization: Organization
  networks: Network[]
  leftOn: string | null
  hasLead: boolean
  held: Relation[]
}

/** The organization of the address, when the person may do `deed` there; null for a stranger and for who may not. */
export async function organizationFor(request: MemberRequest, deed: Deed): Promise<OrganizationContext | null> {
  const { tx, who, params } = request
  const found = await findOrganization(tx, params['id'] ?? '')
  if (found === null) return null
  const held = relationsOf(who, {
    id: found.organization.id,
    networkIds: found.networks.map(({ id }) => id),
    hasLead: found.hasLead,
  })
  return may(deed, held) ? { ...found, held } : null
}

/** The way to a page of an organization, from the list. */
export function breadcrumbTo(request: MemberRequest, organization?: Organization): { label: string; href: string }[] {
  const { lang } = request
  const list = { label: sharedWords[lang].organizations, href: href(lang, addresses.organizations) }
  if (organization === undefined) return [list]
  return [
    list,
    { label: nameOf(organization, lang), href: href(lang, addresses.organization, { id: organization.id }) },
  ]
}

/** Words for what was just done; null when nothing was, or when the code is not one of ours. */
export function noticeOf({
  notice,
  lang,
}: Pick<MemberRequest, 'notice' | 'lang'>): { title: string; text: string } | null {
  const all: Record<string, string> = {
    ...organizationWords[lang].notices,
    ...invitationWords[lang].notices,
    ...peopleWords[lang].notices,
    ...importWords[lang].notices,
    ...networkWords[lang].notices,
  }
  return notice !== null && Object.hasOwn(all, notice)
    ? { title: sharedWords[lang].noticeTitle, text: all[notice] as string }
    : null
}
