import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { FeatureHoldings, HandOnAnswers, HandOnRefusal, Holder, Holding } from '../../../kernel/feature/index.ts'
import { comesBack, takeBack } from './give-back.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { listInvitations } from '../invitations/queries.ts'
import { revokeInvitation } from '../invitations/revoke-invitation.ts'
import { inviteColleague } from '../invite/invite-colleague.ts'
import { inviteCoordinator } from '../invite/invite-coordinator.ts'
import { inviteLead } from '../invite/invite-lead.ts'
import type { Designation, Invitation } from '../model.ts'
import { findOrganization, listDesignations, listNetworks } from '../queries.ts'
import { isOpenInvitation, mayMoveInvitation, type InviteRefusal } from '../rules.ts'
import { words as shared } from '../words.ts'
import { staysValue } from './asked.ts'
import { invitationField } from './invitation-field.ts'
import { words } from './words.ts'

/** What people hold in the network: roles that partners rely on, and invitations that wait for an answer. */
export const holdings: FeatureHoldings = { list, handOn, comesBack, takeBack }

async function list(request: MemberRequest, holder: Holder): Promise<Holding[]> {
  const { kinds, kindHints } = shared[request.lang]
  const designations = (await designationsOf(request, holder)).map(({ kind }): Holding => ({
    field: kind,
    label: kinds[kind],
    hint: kindHints[kind],
    needs: 'belong',
    goesTo: 'colleague',
  }))
  return [...designations, ...(await invitationHoldings(request, holder))]
}

const designationsOf = async ({ tx }: MemberRequest, { organizationId, personId }: Holder): Promise<Designation[]> =>
  organizationId === null
    ? []
    : (await listDesignations(tx, organizationId)).filter((one) => one.personId === personId && one.untilDay === null)

/** Open invitations that the person sent for the place. */
async function invitationsOf(
  { tx, deps }: MemberRequest,
  { organizationId, networkId, personId }: Holder,
): Promise<Invitation[]> {
  const of = {
    personId,
    led: [organizationId].flatMap((id) => id ?? []),
    coordinated: [networkId].flatMap((id) => id ?? []),
  }
  const now = deps.clock.now()
  return (await listInvitations(tx, of, { limit: 500 })).filter(
    (one) =>
      one.invitedBy === personId &&
      (networkId === null
        ? one.organizationId === organizationId && one.networkId === null
        : one.networkId === networkId) &&
      isOpenInvitation(one, now),
  )
}

/** An invitation is sent again, withdrawn or left by who may do so; others are told that the leads follow it. */
async function invitationHoldings(request: MemberRequest, holder: Holder): Promise<Holding[]> {
  const { lang, who } = request
  const t = words[lang]
  const invitations = await invitationsOf(request, holder)
  const mine = { value: 'mine', label: t.invitationMine }
  const revoke = { value: 'revoke', label: t.invitationRevoke }
  const movable = invitations.filter((one) => mayMoveInvitation(who, one, new Set([one.organizationId ?? ''])))
  const isSelf = holder.personId === who.personId
  const others = invitations.length - movable.length
  return [
    ...movable.map(({ id, name }): Holding => ({
      field: invitationField(id),
      label: t.invitationTo(name),
      needs: 'lead',
      goesTo: isSelf ? [revoke, { value: staysValue, label: t.invitationStays }] : [mine, revoke],
    })),
    ...(others === 0
      ? []
      : [{ field: 'invitations', label: t.invitationsFollowed(others), needs: 'lead', goesTo: 'leads' } as const]),
  ]
}

async function handOn(
  request: MemberRequest,
  holder: Holder,
  answers: HandOnAnswers,
): Promise<Result<void, HandOnRefusal>> {
  for (const { kind } of await designationsOf(request, holder)) {
    const to = answers.get(kind)
    if (to === undefined) continue
    if (!(await passOn(request, holder, kind, to || null))) return err('changed-meanwhile')
  }
  for (const invitation of await invitationsOf(request, holder)) {
    const field = invitationField(invitation.id)
    const answer = answers.get(field)
    if (answer === undefined) continue
    const settled = await settle(request, invitation, answer)
    if (!settled.ok) return err({ field, sentence: shared[request.lang].guest.refusals[settled.refusal] })
  }
  return ok(undefined)
}

/** By a lead, or by the very person who holds it. */
async function passOn(
  { tx, today, deps }: MemberRequest,
  { organizationId, personId }: Holder,
  kind: Designation['kind'],
  to: string | null,
): Promise<boolean> {
  const id = deps.clock.newId()
  const { rows } = await sql<{ done: boolean }>`
    select sec.pass_designation_on(${organizationId}, ${kind}, ${personId}, ${to}, ${today}, ${id}) as done`.execute(tx)
  if (rows[0]?.done !== true || organizationId === null) return false
  await recordDeed(tx, {
    deed: to === null ? 'designation.ended' : 'designation.given',
    chain: organizationId,
    subject: { kind: 'designation', id: to === null ? null : id },
    basis: kind,
  })
  return true
}

/** Withdrawn, then sent again by who sees to it where that was asked. */
async function settle(
  request: MemberRequest,
  invitation: Invitation,
  answer: string,
): Promise<Result<void, InviteRefusal>> {
  const revoked = await revokeInvitation(request, invitation.id)
  if (!revoked.ok || answer !== 'mine') return ok(undefined)
  const again = await sendAgain(request, invitation)
  return again.ok || again.refusal === 'already-member' ? ok(undefined) : again
}

async function sendAgain(
  request: MemberRequest,
  { networkId, organizationId, name, email, language, role, designation }: Invitation,
): Promise<Result<unknown, InviteRefusal>> {
  const { tx } = request
  const guest = { name, email, language }
  if (role === 'coordinator') {
    const [network] = networkId === null ? [] : await listNetworks(tx, [networkId])
    return network ? inviteCoordinator(request, network, guest) : ok(undefined)
  }
  const found = organizationId === null ? null : await findOrganization(tx, organizationId)
  if (found === null) return ok(undefined)
  const { organization } = found
  if (networkId !== null) return inviteLead(request, { networkId, organization }, guest)
  return inviteColleague(request, organization, guest, { role, designation })
}
