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
import { changeRole, partWith } from './part-with.ts'
import { addresses } from '../addresses.ts'
import { roleForm } from '../forms.ts'
import { invitationWords } from '../invitations/words.ts'
import { peopleWords } from './words.ts'
import { nameOf, type DesignationKind, type Member } from '../model.ts'
import { listInvitationsOf } from '../invitations/queries.ts'
import { findMember, listDesignations, listMembers } from '../queries.ts'
import { isLastLead, stateOf, type Deed } from '../rules.ts'
import { DeparturePage, invitationField, MemberPage } from './member-page.tsx'
import { PeoplePage } from './page.tsx'
import { mainForm } from '../../../design/index.ts'
import { breadcrumbTo, noticeOf, organizationFor, type OrganizationContext } from '../organization-context.ts'

async function people(request: MemberRequest): Promise<Answer> {
  const found = await organizationFor(request, 'see-people')
  if (found === null) return notFound()
  const { lang, tx, deps } = request
  const { organization } = found
  const { id } = organization
  const now = deps.clock.now()
  const invitations = (await listInvitationsOf(tx, id)).filter((one) =>
    ['waiting', 'expired'].includes(stateOf(one, now)),
  )
  return page(
    peopleWords[lang].title(nameOf(organization, lang)),
    <PeoplePage
      lang={lang}
      organization={organization}
      members={await listMembers(tx, id, { includePast: true })}
      designations={await listDesignations(tx, id)}
      memberHref={(personId) => href(lang, addresses.member, { id, personId })}
      inviteHref={href(lang, addresses.invite, { id })}
      designateHref={href(lang, addresses.designations, { id })}
      waiting={{
        lang,
        timeZone: deps.timeZone,
        now,
        keys: request.formKeys,
        invitations,
        organizationHref: null,
        actsOf: (invitation) => ({
          extend: href(lang, addresses.extendInvitation, { id: invitation.id }),
          revoke: href(lang, addresses.revokeInvitation, { id: invitation.id }),
        }),
      }}
    />,
    { breadcrumb: breadcrumbTo(request, organization), notice: noticeOf(request) },
  )
}

interface MemberContext extends OrganizationContext {
  member: Member
}

/** The member of the address, within the organization of the address: one of another's organization is not there. */
async function memberFor(request: MemberRequest, deed: Deed): Promise<MemberContext | null> {
  const found = await organizationFor(request, deed)
  if (found === null) return null
  const member = await findMember(request.tx, found.organization.id, request.params['personId'] ?? '')
  return member === null ? null : { ...found, member }
}

const trail = (request: MemberRequest, { organization }: OrganizationContext) => [
  ...breadcrumbTo(request, organization),
  {
    label: peopleWords[request.lang].membersTitle,
    href: href(request.lang, addresses.people, { id: organization.id }),
  },
]

async function memberPage(
  request: MemberRequest,
  found: MemberContext,
  state: FormState,
  status: 200 | 409 | 422 = 200,
): Promise<Answer> {
  const { lang, tx } = request
  const { organization, member } = found
  const params = { id: organization.id, personId: member.personId }
  const held = await listDesignations(tx, organization.id)
  return page(
    member.name,
    <MemberPage
      lang={lang}
      action={href(lang, addresses.member, params)}
      departureHref={href(lang, addresses.departure, params)}
      keys={request.formKeys}
      state={state}
      member={member}
      designations={held.filter(({ personId }) => personId === member.personId)}
    />,
    { status, formId: mainForm, breadcrumb: trail(request, found) },
  )
}

async function saveRole(request: MemberRequest): Promise<Answer> {
  const found = await memberFor(request, 'change-role')
  if (found === null || found.member.untilDay !== null) return notFound()
  const { lang, form } = request
  const t = peopleWords[lang]
  const words = {
    labels: { role: t.roleLegend },
    problems: { role: { 'last-lead': t.lastLead, 'changed-meanwhile': t.overtaken } },
  }
  const parsed = roleForm.parse(form)
  if (!parsed.ok) return memberPage(request, found, refused(parsed, words, lang), 422)
  const { organization, member } = found
  const changed = await changeRole(request, organization.id, member.personId, parsed.value)
  if (changed.ok) return redirect(href(lang, addresses.people, { id: organization.id }), 'role-changed')
  if (changed.refusal === 'not-found') return notFound()
  const now = await memberFor(request, 'change-role')
  const state = refused({ values: roleForm.rawOf(form), problems: { role: changed.refusal } }, words, lang)
  return memberPage(request, now ?? found, state, changed.refusal === 'changed-meanwhile' ? 409 : 422)
}

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
      (one) => one.invitedBy === member.personId && ['waiting', 'expired'].includes(stateOf(one, now)),
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
    peopleWords[lang].departureTitle(member.name),
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
    { status, formId: mainForm, breadcrumb: trail(request, found) },
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
  const t = peopleWords[lang]
  const sentences: Record<string, string> = { ...invitationWords[lang].refusals, ...t.refusals }
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

export const peopleRoutes: Route[] = [
  memberGet('network.people', addresses.people, people),
  memberGet('network.member', addresses.member, async (request) => {
    const found = await memberFor(request, 'see-people')
    return found === null ? notFound() : memberPage(request, found, filled({ role: found.member.role }))
  }),
  memberPost('network.change-role', addresses.member, saveRole),
  memberGet('network.departing', addresses.departure, async (request) => {
    const found = await memberFor(request, 'part-with')
    return found === null || found.member.untilDay !== null ? notFound() : departurePage(request, found, filled({}))
  }),
  memberPost('network.depart', addresses.departure, part),
]
