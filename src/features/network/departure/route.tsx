import { mainForm } from '../../../design/index.ts'
import { filled, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { listInvitationsOf } from '../invitations/queries.ts'
import type { DesignationKind } from '../model.ts'
import { breadcrumbToMember, memberFor, type MemberContext } from '../people/member-context.ts'
import { listDesignations, listMembers } from '../queries.ts'
import { isLastLead, isOpenInvitation } from '../rules.ts'
import { words as shared } from '../words.ts'
import { DeparturePage, invitationField } from './page.tsx'
import { partWith } from './part-with.ts'
import { words } from './words.ts'

/** What the person holds here, and who could take it over. */
async function holdings(request: MemberRequest, { organization, member }: MemberContext) {
  const members = await listMembers(request.tx, organization.id)
  const now = request.deps.clock.now()
  return {
    members,
    designations: (await listDesignations(request.tx, organization.id)).filter(
      (one) => one.personId === member.personId && one.untilDay === null,
    ),
    invitations: (await listInvitationsOf(request.tx, organization.id)).filter(
      (one) => one.invitedBy === member.personId && isOpenInvitation(one, now),
    ),
  }
}

async function departurePage(
  request: MemberRequest,
  found: MemberContext,
  state: FormState,
  status: 200 | 422 = 200,
): Promise<Answer> {
  const { lang, who } = request
  const { organization, member } = found
  const { members, designations, invitations } = await holdings(request, found)
  const params = { id: organization.id, personId: member.personId }
  return page(
    words[lang].title(member.name),
    <DeparturePage
      lang={lang}
      action={href(lang, addresses.departure, params)}
      backHref={href(lang, addresses.member, params)}
      keys={request.formKeys}
      state={state}
      organization={organization}
      member={member}
      colleagues={members.filter(({ personId }) => personId !== member.personId)}
      designations={designations}
      invitations={invitations}
      isLastLead={isLastLead(member.personId, members)}
      isSelf={member.personId === who.personId}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToMember(request, found) },
  )
}

async function part(request: MemberRequest): Promise<Answer> {
  const found = await memberFor(request, 'part-with')
  if (found === null || found.member.untilDay !== null) return notFound()
  const { lang, form, who } = request
  const { organization, member } = found
  const { designations, invitations } = await holdings(request, found)
  const chosen = (name: string): string | null => form.first(name) || null
  const departure = {
    lead: chosen('lead'),
    designations: Object.fromEntries(
      designations.flatMap(({ kind }) => (chosen(kind) === null ? [] : [[kind, chosen(kind) as string]])),
    ) as Partial<Record<DesignationKind, string>>,
    invitations: Object.fromEntries(
      invitations.map(({ id }): [string, 'mine' | 'revoke'] => [
        id,
        form.first(invitationField(id)) === 'mine' ? 'mine' : 'revoke',
      ]),
    ),
  }
  const names = ['lead', ...designations.map(({ kind }) => kind), ...invitations.map(({ id }) => invitationField(id))]
  const values = Object.fromEntries(names.map((name) => [name, form.all(name)]))
  if (form.has('_language')) return departurePage(request, found, { values, errors: {}, theirs: null })
  const parted = await partWith(request, organization, member.personId, departure)
  if (parted.ok) {
    const target = member.personId === who.personId ? `/${lang}` : href(lang, addresses.people, { id: organization.id })
    return redirect(target, 'person-left')
  }
  if (parted.refusal === 'not-found') return notFound()
  const sentences: Record<string, string> = { ...shared[lang].guest.refusals, ...words[lang].refusals }
  const field =
    parted.refusal === 'lead-missing'
      ? 'lead'
      : (names.find((name) => name !== 'lead' && chosen(name) !== null) ?? 'lead')
  const state = refused(
    { values, problems: { [field]: parted.refusal } },
    { labels: {}, problems: { [field]: sentences } },
    lang,
  )
  return departurePage(request, found, state, 422)
}

export const departureRoutes: Route[] = [
  memberGet('network.departing', addresses.departure, async (request) => {
    const found = await memberFor(request, 'part-with')
    return found === null || found.member.untilDay !== null ? notFound() : departurePage(request, found, filled({}))
  }),
  memberPost('network.depart', addresses.departure, part),
]
