import { sql } from 'kysely'
import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { postMail } from '../../../kernel/mail/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import type { Actor } from '../actor.ts'
import { addresses } from '../addresses.ts'
import { invitationWords } from '../invitations/words.ts'
import type { DesignationKind, InvitedRole, MemberRole } from '../model.ts'
import { findInvitation } from '../invitations/queries.ts'
import { listNetworks } from '../list/queries.ts'
import { invitationHours, invitationMoves, invitationsPerDay, stateOf } from '../rules.ts'

export interface Guest {
  name: string
  /** Lower case. */
  email: string
  /** Language of the mail. */
  language: Language
}

export type InviteRefusal = 'too-many' | 'already-invited' | 'already-member'

/** Counts one more invitation of today; false when the day's are used up. Kept only if the deed is. */
async function countOne({ tx }: Actor, sender: string): Promise<boolean> {
  const { rows } = await sql<{
    hits: number
  }>`select sec.hit(${`invitations:${sender}`}, interval '1 day') as hits`.execute(tx)
  return (rows[0]?.hits ?? 0) <= invitationsPerDay
}

interface Sent {
  sender: string
  networkId: string | null
  organizationId: string | null
  role: InvitedRole
  designation?: DesignationKind | null
  /** What the invited person is invited to, in both languages. */
  onBehalfOf: { fr: string; en: string }
  chain: string
}

async function send(actor: Actor, guest: Guest, sent: Sent): Promise<Result<string, InviteRefusal>> {
  const { tx, who, deps } = actor
  if (!(await countOne(actor, sent.sender))) return err('too-many')
  const id = deps.clock.newId()
  const token = newToken()
  await tx
    .insertInto('invitation')
    .values({
      id,
      token_hash: hashToken(token),
      network_id: sent.networkId,
      organization_id: sent.organizationId,
      role: sent.role,
      ...guest,
      designation: sent.designation ?? null,
      invited_by: who.personId,
      expires_at: expiry(actor),
      accepted_at: null,
      accepted_by: null,
      revoked_at: null,
    })
    .execute()
  await mailLink(actor, guest, token, sent.onBehalfOf)
  await recordDeed(tx, {
    deed: 'invitation.sent',
    chain: sent.chain,
    subject: { kind: 'invitation', id },
    basis: sent.role,
  })
  return ok(id)
}

const expiry = ({ deps }: Actor): Date => new Date(deps.clock.now().getTime() + invitationHours * 3_600_000)

async function mailLink(actor: Actor, guest: Guest, token: string, onBehalfOf: Sent['onBehalfOf']): Promise<void> {
  const { tx, who, deps } = actor
  const t = invitationWords[guest.language].mail
  await postMail(tx, {
    to: guest.email,
    language: guest.language,
    template: 'invitation',
    subject: t.subject,
    paragraphs: t.paragraphs({ name: guest.name, inviter: who.name, to: onBehalfOf[guest.language] }),
    action: { label: t.action, href: `${deps.baseUrl}${href(guest.language, addresses.invitation, { token })}` },
    onBehalfOf: onBehalfOf[guest.language],
  })
}

async function isInvited({ tx, deps }: Actor, organizationId: string, email: string): Promise<boolean> {
  const waiting = await tx
    .selectFrom('invitation')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', deps.clock.now())
    .executeTakeFirst()
  return waiting !== undefined
}

/** A coordinator invites the person who will answer for an organization that has no lead yet. */
export async function inviteLead(
  actor: Actor,
  { networkId, organization }: { networkId: string; organization: { id: string; status: string } },
  guest: Guest,
): Promise<Result<string, InviteRefusal>> {
  if (await isInvited(actor, organization.id, guest.email)) return err('already-invited')
  const [network] = await listNetworks(actor.tx, [networkId])
  if (network === undefined) throw new Error('an invitation to a network that is not there')
  const sent = await send(actor, guest, {
    sender: networkId,
    networkId,
    organizationId: organization.id,
    role: 'lead',
    onBehalfOf: { fr: network.nameFr, en: network.nameEn },
    chain: organization.id,
  })
  if (sent.ok && organization.status === 'listed') {
    await actor.tx
      .updateTable('organization')
      .set({ status: 'invited' })
      .where('id', '=', organization.id)
      .where('status', '=', 'listed')
      .execute()
  }
  return sent
}

/** A lead invites someone to work in the organization; `designation` is taken up on joining, if nobody holds it by then. */
export async function inviteColleague(
  actor: Actor,
  organization: { id: string; nameFr: string; nameEn: string },
  guest: Guest,
  { role, designation = null }: { role: MemberRole; designation?: DesignationKind | null },
): Promise<Result<string, InviteRefusal>> {
  const { rows } = await sql<{ role: MemberRole }>`
    select m.role from membership m join person p on p.id = m.person_id
    where m.organization_id = ${organization.id} and m.until_day is null and p.email = ${guest.email}`.execute(actor.tx)
  if (rows[0]) return err('already-member')
  if (await isInvited(actor, organization.id, guest.email)) return err('already-invited')
  return send(actor, guest, {
    sender: organization.id,
    networkId: null,
    organizationId: organization.id,
    role,
    designation,
    onBehalfOf: { fr: organization.nameFr, en: organization.nameEn },
    chain: organization.id,
  })
}

/** The operator, or a coordinator, invites someone to coordinate a network. */
export async function inviteCoordinator(
  actor: Actor,
  network: { id: string; nameFr: string; nameEn: string },
  guest: Guest,
): Promise<Result<string, InviteRefusal>> {
  return send(actor, guest, {
    sender: network.id,
    networkId: network.id,
    organizationId: null,
    role: 'coordinator',
    onBehalfOf: { fr: network.nameFr, en: network.nameEn },
    chain: actor.who.networks.includes(network.id) ? network.id : instanceChain,
  })
}

export type MoveRefusal = 'not-found' | 'settled' | 'too-many'

/** Gives an invitation 24 more hours: a new link, a new mail; the old link serves no more. */
export async function extendInvitation(actor: Actor, id: string): Promise<Result<void, MoveRefusal>> {
  const { tx } = actor
  const invitation = await findInvitation(tx, id)
  if (invitation === null) return err('not-found')
  if (!invitationMoves[stateOf(invitation, actor.deps.clock.now())].includes('extend')) return err('settled')
  const chain = invitation.organizationId ?? invitation.networkId ?? instanceChain
  if (!(await countOne(actor, invitation.networkId ?? chain))) return err('too-many')
  const token = newToken()
  const { numUpdatedRows } = await tx
    .updateTable('invitation')
    .set({ token_hash: hashToken(token), expires_at: expiry(actor) })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return err('not-found')
  const [network] = invitation.networkId === null ? [] : await listNetworks(tx, [invitation.networkId])
  await mailLink(actor, invitation, token, {
    fr: network?.nameFr ?? invitation.organizationFr ?? 'Tisserin',
    en: network?.nameEn ?? invitation.organizationEn ?? 'Tisserin',
  })
  await recordDeed(tx, { deed: 'invitation.extended', chain, subject: { kind: 'invitation', id } })
  return ok(undefined)
}

/** Takes an invitation back: its link serves no more, for good. */
export async function revokeInvitation({ tx, deps }: Actor, id: string): Promise<Result<void, MoveRefusal>> {
  const invitation = await findInvitation(tx, id)
  if (invitation === null) return err('not-found')
  if (!invitationMoves[stateOf(invitation, deps.clock.now())].includes('revoke')) return err('settled')
  const { numUpdatedRows } = await tx
    .updateTable('invitation')
    .set({ revoked_at: deps.clock.now() })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return err('not-found')
  const chain = invitation.organizationId ?? invitation.networkId ?? instanceChain
  await recordDeed(tx, { deed: 'invitation.revoked', chain, subject: { kind: 'invitation', id } })
  return ok(undefined)
}
