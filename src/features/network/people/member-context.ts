import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import type { Member } from '../model.ts'
import { breadcrumbToOrganization, organizationFor, type OrganizationContext } from '../organization-context.ts'
import type { OrganizationDeed } from '../rules.ts'
import { findMember } from './queries.ts'
import { words } from './words.ts'

/** A member of the organization of an address. */
export interface MemberContext extends OrganizationContext {
  member: Member
}

/** The member of the address, within the organization of the address: one of another's organization is not there. */
export async function memberFor(request: MemberRequest, deed: OrganizationDeed): Promise<MemberContext | null> {
  const found = await organizationFor(request, deed)
  if (found === null) return null
  const member = await findMember(request.tx, found.organization.id, request.params['personId'] ?? '')
  return member === null ? null : { ...found, member }
}

/** Breadcrumb of a page of a member, from the list of organizations. */
export const breadcrumbToMember = (request: MemberRequest, { organization }: OrganizationContext) => [
  ...breadcrumbToOrganization(request, organization),
  {
    label: words[request.lang].membersTitle,
    href: href(request.lang, addresses.people, { id: organization.id }),
  },
]
