import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { belongsTo } from '../../../kernel/rights.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import type { Actor } from '../actor.ts'
import { countInvitation, expiryOf, isFree, mailInvitation } from '../invite/send-invitation.ts'
import type { Guest, Invitation } from '../model.ts'
import { listNetworks } from '../queries.ts'
import { movesOf, type InvitationMoveRefusal } from '../rules.ts'
import { findInvitation } from './queries.ts'

/**
 * Gives an invitation 7 more days, also one that was withdrawn: a new link, a new mail; the old link serves no more. Refused
 * as `already-invited` when another one waits for the same address.
 */
export async function extendInvitation(actor: Actor, id: string): Promise<Result<void, InvitationMoveRefusal>> {
  const invitation = await findInvitation(actor.tx, id)
  if (invitation === null) return err('not-found')
  return renewInvitation(actor, invitation, invitation, 'invitation.extended')
}

/** Sends an invitation again, to `guest`, with another link; the former serves no more. */
export async function renewInvitation(
  actor: Actor,
  invitation: Invitation,
  { name, email, language }: Guest,
  deed: 'invitation.extended' | 'invitation.corrected',
): Promise<Result<void, InvitationMoveRefusal>> {
  const { tx } = actor
  const { id } = invitation
  if (!movesOf(invitation, actor.deps.clock.now()).includes('extend')) return err('settled')
  const chain = invitation.organizationId ?? invitation.networkId ?? instanceChain
  if (!(await countInvitation(actor, invitation.networkId ?? chain))) return err('too-many')
  const isElsewhere = invitation.revokedAt !== null || invitation.email !== email
  if (isElsewhere && !(await isFree(actor, { ...invitation, email }))) return err('already-invited')
  const token = newToken()
  const { numUpdatedRows } = await tx
    .updateTable('invitation')
    .set({ name, email, language, token_hash: hashToken(token), expires_at: expiryOf(actor), revoked_at: null })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return err('not-found')
  const [network] = invitation.networkId === null ? [] : await listNetworks(tx, [invitation.networkId])
  await mailInvitation(actor, { name, email, language }, token, {
    fr: network?.nameFr ?? invitation.organizationFr ?? 'Tisserin',
    en: network?.nameEn ?? invitation.organizationEn ?? 'Tisserin',
  })
  const isOurs = invitation.role !== 'coordinator' || belongsTo(actor.who, invitation.networkId)
  await recordDeed(tx, { deed, chain: isOurs ? chain : instanceChain, subject: { kind: 'invitation', id } })
  return ok(undefined)
}
