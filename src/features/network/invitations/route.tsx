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
import {
  extendInvitation,
  inviteColleague,
  inviteLead,
  revokeInvitation,
  type MoveRefusal,
} from '../invite/send-invitation.ts'
import type { Result } from '../../../kernel/result.ts'
import { addresses } from '../addresses.ts'
import { colleagueForm, guestForm } from '../forms.ts'
import { invitationWords } from './words.ts'
import { designationKinds, nameOf, type DesignationKind, type Invitation } from '../model.ts'
import { findInvitation, listInvitations, listKept } from './queries.ts'
import { listDesignations } from '../queries.ts'
import { may } from '../rules.ts'
import { InvitationsPage } from './page.tsx'
import { InvitePage } from '../invite/page.tsx'
import { guestWords } from '../form-words.ts'
import { mainForm } from '../../../design/index.ts'
import { breadcrumbTo, noticeOf, organizationFor, type OrganizationContext } from '../organization-context.ts'

/** Longest list shown, in rows. */
const listLimit = 500

/** Whether the person may still act on an invitation; `kept` are the organizations they keep for want of a lead. */
export function mayMove({ who }: MemberRequest, invitation: Invitation, kept: ReadonlySet<string>): boolean {
  const { organizationId, networkId } = invitation
  if (organizationId !== null && who.led.includes(organizationId)) return true
  if (networkId === null || !who.coordinated.includes(networkId)) return false
  return organizationId === null || kept.has(organizationId)
}

async function list(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, deps } = request
  if (who.coordinated.length === 0 && who.led.length === 0) return notFound()
  const kept = await listKept(tx)
  return page(
    invitationWords[lang].listTitle,
    <InvitationsPage
      lang={lang}
      timeZone={deps.timeZone}
      now={deps.clock.now()}
      keys={request.formKeys}
      invitations={await listInvitations(tx, who, { limit: listLimit })}
      actsOf={(invitation) =>
        mayMove(request, invitation, kept)
          ? {
              extend: href(lang, addresses.extendInvitation, { id: invitation.id }),
              revoke: href(lang, addresses.revokeInvitation, { id: invitation.id }),
            }
          : null
      }
      organizationHref={(id) => href(lang, addresses.organization, { id })}
      addHref={who.coordinated.length > 0 ? href(lang, addresses.addOrganization) : null}
    />,
    { notice: noticeOf(request) },
  )
}

/** Extends or revokes; then back to the list with a word on how it went. */
const move =
  (act: (request: MemberRequest, id: string) => Promise<Result<void, MoveRefusal>>, done: string) =>
  async (request: MemberRequest): Promise<Answer> => {
    const invitation = await findInvitation(request.tx, request.params['id'] ?? '')
    if (invitation === null || !mayMove(request, invitation, await listKept(request.tx))) return notFound()
    const moved = await act(request, invitation.id)
    if (!moved.ok && moved.refusal === 'not-found') return notFound()
    return redirect(href(request.lang, addresses.invitations), moved.ok ? done : `invitation-${moved.refusal}`)
  }

async function vacantKinds(request: MemberRequest, organizationId: string): Promise<DesignationKind[]> {
  const held = await listDesignations(request.tx, organizationId)
  return designationKinds.filter((kind) => !held.some((one) => one.kind === kind && one.untilDay === null))
}

async function invitePage(
  request: MemberRequest,
  found: OrganizationContext,
  state: FormState,
  status: 200 | 422 = 200,
): Promise<Answer> {
  const { lang } = request
  const { organization, held } = found
  const isLead = may('invite-colleague', held)
  const t = invitationWords[lang]
  const title = (isLead ? t.inviteTitle : t.inviteLeadTitle)(nameOf(organization, lang))
  return page(
    title,
    <InvitePage
      lang={lang}
      title={title}
      action={href(lang, addresses.invite, { id: organization.id })}
      backHref={href(lang, addresses.organization, { id: organization.id })}
      keys={request.formKeys}
      state={state}
      vacant={isLead ? await vacantKinds(request, organization.id) : null}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbTo(request, organization) },
  )
}

/** The organization, when the person may invite there: a lead colleagues, a keeper its lead. */
const inviting = async (request: MemberRequest): Promise<OrganizationContext | null> =>
  (await organizationFor(request, 'invite-colleague')) ?? (await organizationFor(request, 'invite-lead'))

async function invite(request: MemberRequest): Promise<Answer> {
  const found = await inviting(request)
  if (found === null) return notFound()
  const { lang, form, who } = request
  const { organization, networks, held } = found
  const t = invitationWords[lang]
  const guest = guestWords(lang, '')
  const words = {
    labels: { ...guest.labels, role: t.labels.role, designation: t.labels.designation },
    problems: { email: t.refusals },
  }
  const again = (problems: Readonly<Record<string, string>>) => {
    const values = colleagueForm.rawOf(form)
    return invitePage(request, found, refused({ values, problems }, words, lang, guest.limits), 422)
  }
  if (may('invite-colleague', held)) {
    const parsed = colleagueForm.parse(form)
    if (!parsed.ok) return again(parsed.problems)
    const { role, designation, ...colleague } = parsed.value
    const sent = await inviteColleague(request, organization, colleague, { role, designation })
    return sent.ok
      ? redirect(href(lang, addresses.people, { id: organization.id }), 'invitation-sent')
      : again({ email: sent.refusal })
  }
  const parsed = guestForm.parse(form)
  if (!parsed.ok) return again(parsed.problems)
  const networkId = networks.find(({ id }) => who.coordinated.includes(id))?.id ?? ''
  const sent = await inviteLead(request, { networkId, organization }, parsed.value)
  return sent.ok
    ? redirect(href(lang, addresses.organization, { id: organization.id }), 'invitation-sent')
    : again({ email: sent.refusal })
}

export const invitationsRoutes: Route[] = [
  memberGet('network.invitations', addresses.invitations, list),
  memberPost('network.extend-invitation', addresses.extendInvitation, move(extendInvitation, 'invitation-extended')),
  memberPost('network.revoke-invitation', addresses.revokeInvitation, move(revokeInvitation, 'invitation-revoked')),
  memberGet('network.inviting', addresses.invite, async (request) => {
    const found = await inviting(request)
    return found === null ? notFound() : invitePage(request, found, filled({}))
  }),
  memberPost('network.invite', addresses.invite, invite),
]
