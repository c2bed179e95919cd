import { mainForm } from '../../../design/index.ts'
import type { FeatureHoldings } from '../../../kernel/feature/index.ts'
import { defineForm, filled, oneOf, refused, version, type FormState } from '../../../kernel/form/index.ts'
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
import { nameIn } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { listInvitationsOf } from '../invitations/queries.ts'
import { leavesInTheAir } from '../lower-access/lower-access.ts'
import { memberRoles } from '../model.ts'
import { breadcrumbToOrganization, networkNotice, organizationFor } from '../organization-context.ts'
import { listDesignations, listMembers } from '../queries.ts'
import { isLastLead, isOpenInvitation } from '../rules.ts'
import { downloadPeople } from './download-people.ts'
import { listUndoable } from '../undo-departure/queries.ts'
import { changeRole } from './change-role.ts'
import { breadcrumbToMember, memberFor, type MemberContext } from './member-context.ts'
import { MemberPage } from './member-page.tsx'
import { PeoplePage } from './page.tsx'
import { words } from './words.ts'

const roleForm = defineForm({ role: oneOf(memberRoles), version: version() })

async function people(request: MemberRequest): Promise<Answer> {
  const found = await organizationFor(request, 'see-people')
  if (found === null) return notFound()
  const { lang, tx, deps, who } = request
  const { organization } = found
  const { id } = organization
  const now = deps.clock.now()
  const invitations = (await listInvitationsOf(tx, id)).filter((one) => isOpenInvitation(one, now))
  return page(
    words[lang].title(nameIn(organization, lang)),
    <PeoplePage
      lang={lang}
      organization={organization}
      members={await listMembers(tx, id, { includePast: true })}
      undoHrefs={
        new Map(
          (await listUndoable(tx, id)).map(({ membershipId, personId }) => [
            membershipId,
            href(lang, addresses.undoDeparture, { id, personId }),
          ]),
        )
      }
      designations={await listDesignations(tx, id)}
      memberHref={(personId) => href(lang, addresses.member, { id, personId })}
      inviteHref={href(lang, addresses.invite, { id })}
      files={[
        { label: 'Excel', href: href(lang, addresses.peopleXlsx, { id }) },
        { label: 'CSV', href: href(lang, addresses.peopleCsv, { id }) },
      ]}
      designateHref={href(lang, addresses.designations, { id })}
      keys={request.formKeys}
      me={who.personId}
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
          correct: href(lang, addresses.correctInvitation, { id: invitation.id }),
        }),
      }}
    />,
    { breadcrumb: breadcrumbToOrganization(request, organization), notice: networkNotice(request) },
  )
}

async function memberPage(
  request: MemberRequest,
  found: MemberContext,
  state: FormState,
  status: 200 | 409 | 422 = 200,
): Promise<Answer> {
  const { lang, tx } = request
  const { organization, member } = found
  const params = { id: organization.id, personId: member.personId }
  const designations = await listDesignations(tx, organization.id)
  return page(
    member.name,
    <MemberPage
      lang={lang}
      action={href(lang, addresses.member, params)}
      departureHref={href(lang, addresses.departure, params)}
      keys={request.formKeys}
      state={state}
      member={member}
      designations={designations.filter(({ personId }) => personId === member.personId)}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToMember(request, found) },
  )
}

/** An access that leaves something in the air is lowered on a page of its own, which asks to whom each thing goes. */
async function saveRole(request: MemberRequest, declared: readonly FeatureHoldings[]): Promise<Answer> {
  const found = await memberFor(request, 'change-role')
  if (found === null || found.member.untilDay !== null) return notFound()
  const { lang, form } = request
  const t = words[lang]
  const formWords = {
    labels: { role: t.roleLegend },
    problems: { role: { 'last-lead': t.lastLead, 'changed-meanwhile': t.changedMeanwhile } },
  }
  const parsed = roleForm.parse(form)
  if (!parsed.ok) return memberPage(request, found, refused(parsed, formWords, lang), 422)
  const { organization, member } = found
  const { role, version: seen } = parsed.value
  const params = { id: organization.id, personId: member.personId }
  const isHeld =
    seen === member.version &&
    !isLastLead(member.personId, await listMembers(request.tx, organization.id)) &&
    (await leavesInTheAir(request, declared, { organizationId: organization.id, member, role }))
  if (isHeld) return redirect(href(lang, addresses.lowerAccess, { ...params, role }))
  const changed = await changeRole(request, organization.id, member.personId, parsed.value)
  if (changed.ok) return redirect(href(lang, addresses.people, { id: organization.id }), 'role-changed')
  if (changed.refusal === 'not-found') return notFound()
  const now = await memberFor(request, 'change-role')
  const state = refused({ values: roleForm.rawOf(form), problems: { role: changed.refusal } }, formWords, lang)
  return memberPage(request, now ?? found, state, changed.refusal === 'changed-meanwhile' ? 409 : 422)
}

/** Routes of the people of an organization; `declared`: what the features say that people hold. */
export const peopleRoutes = (declared: readonly FeatureHoldings[]): Route[] => [
  memberGet('network.people', addresses.people, people),
  memberGet('network.people-csv', addresses.peopleCsv, downloadPeople('csv')),
  memberGet('network.people-xlsx', addresses.peopleXlsx, downloadPeople('xlsx')),
  memberGet('network.member', addresses.member, async (request) => {
    const found = await memberFor(request, 'see-people')
    return found === null ? notFound() : memberPage(request, found, filled({ role: found.member.role }))
  }),
  memberPost('network.change-role', addresses.member, (request) => saveRole(request, declared)),
]
