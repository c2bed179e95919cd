import { withQuery, type FrameLink, type MemberRequest } from '../../../kernel/http/index.ts'
import { listStaff } from '../../network/index.ts'
import type { Member } from '../model.ts'
import { nameOfMember, type Context } from '../own-context.ts'
import { currentMembers, seatsFor } from '../rules.ts'

/** Someone of an organization who may answer for it. */
export interface StaffMember {
  personId: string
  name: string
}

/** The organization that a form is about, and those of its people who may answer for it. */
export interface OwnMember {
  member: Member
  people: StaffMember[]
}

/** The member that is named (`organization`, or `pour` in the address), or the first for which the person may speak; null: none. */
export async function ownMember(request: MemberRequest, { members, seats }: Context): Promise<OwnMember | null> {
  const able = seatsFor('edit', seats)
  const named = request.form.first('organization') || (request.query.get('pour') ?? '')
  const organizationId = able.find((id) => id === named) ?? able[0]
  const member = currentMembers(members).find((one) => one.organizationId === organizationId)
  if (member === undefined) return null
  const staff = await listStaff(request.tx, { organizationId: member.organizationId, networkId: null })
  return { member, people: staff.filter(({ canCarry }) => canCarry) }
}

/** The same form of the person’s other organizations that are in it. */
export const otherOwnMembers = (
  { lang }: Pick<MemberRequest, 'lang'>,
  { members, seats }: Context,
  { but, here, title }: { but: Member; here: string; title: (organization: string) => string },
): FrameLink[] =>
  currentMembers(members)
    .filter((one) => one.id !== but.id && seatsFor('edit', seats).includes(one.organizationId))
    .map((one) => ({
      label: title(nameOfMember(one, lang)),
      href: withQuery(here, { pour: one.organizationId }),
    }))

type Answering = Readonly<Record<'contact' | 'deputy', string | null>>
const answering = ['contact', 'deputy'] as const

/** What is wrong with who answers and who steps in, a code a field: they are of `people`, and two. */
export function answeringProblems(typed: Answering, people: readonly string[]): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const name of answering)
    if (typed[name] !== null && !people.includes(typed[name])) problems[name] = 'not-in-list'
  if (typed.contact !== null && typed.contact === typed.deputy) problems['deputy'] = 'same-person'
  return problems
}

/** What a colleague saved meanwhile, with names in place of ids. */
export function answeringInWords(
  theirs: Readonly<Record<string, string>> | null,
  nameOf: (id: string) => string,
): Record<string, string> {
  const said: Record<string, string> = { ...theirs }
  for (const name of answering) if (said[name]) said[name] = nameOf(said[name])
  return said
}
