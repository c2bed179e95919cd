import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import type { DesignationKind } from '../model.ts'
import { breadcrumbToOrganization, organizationFor, type OrganizationContext } from '../organization-context.ts'
import { listDesignations, listMembers } from '../queries.ts'
import { words } from './words.ts'

/** Someone who is designated in the organization of an address, for whom the reader may speak. */
export interface Answerer extends OrganizationContext {
  personId: string
  name: string
  kinds: DesignationKind[]
  isSelf: boolean
}

/** The person of the address: oneself, or anyone there for who leads; null for who is not designated, has gone, or is elsewhere. */
export async function answererFor(request: MemberRequest): Promise<Answerer | null> {
  const personId = request.params['personId'] ?? ''
  const isSelf = personId === request.who.personId
  const found = await organizationFor(request, isSelf ? 'answer-for-oneself' : 'answer-for-others')
  if (found === null) return null
  const { id } = found.organization
  const members = await listMembers(request.tx, id)
  const held = (await listDesignations(request.tx, id)).filter(
    (one) => one.untilDay === null && one.personId === personId,
  )
  const [first] = held
  if (first === undefined || !members.some((one) => one.personId === personId)) return null
  return { ...found, personId, name: first.name, kinds: held.map(({ kind }) => kind), isSelf }
}

/** The way back, from a page about when someone answers. */
export const breadcrumbToAnswerer = (request: MemberRequest, { organization }: Answerer) => [
  ...breadcrumbToOrganization(request, organization),
  { label: words[request.lang].whoToCall, href: href(request.lang, addresses.whoToCall) },
]
