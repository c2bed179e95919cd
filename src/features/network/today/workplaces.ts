import type { MemberRequest } from '../../../kernel/http/index.ts'
import { organizationSummary, type OrganizationSummary } from './summaries.ts'

const known = new WeakMap<MemberRequest, Promise<OrganizationSummary[]>>()

/** The organizations where the person works today, read once a request, whoever asks. */
export function workplacesOf(request: MemberRequest): Promise<OrganizationSummary[]> {
  const asked = known.get(request)
  if (asked) return asked
  const { tx, who, today } = request
  const reading = Promise.all(who.organizations.map((id) => organizationSummary(tx, id, today))).then((found) =>
    found.filter((one) => one !== null),
  )
  known.set(request, reading)
  return reading
}
