import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import type { Actor } from '../actor.ts'
import { countInvitation, expiryOf, isFree, mailInvitation } from '../invite/send-invitation.ts'
import { listNetworks } from '../queries.ts'
import { invitationMoves, invitationStateOf, type InvitationMoveRefusal } from '../rules.ts'
import { findInvitation } from './queries.ts'

/**
 * Gives an invitation 24 more hours, also one that was withdrawn: a new link, a new mail; the old link serves no more. Refused
 * as `already-invited` when another one waits for the same address.
 */
export async function extendInvitation(actor: Actor, id: string): Promise<Result<void, InvitationMoveRefusal>> {
  const { tx } = actor
  const invitation = await findInvitation(tx, id)
  if (invitation === null) return err('not-found')
  if (!invitationMoves[invitationStateOf(invitation, actor.deps.clock.now())].includes('extend')) return err('settled')
  const chain = invitation.organizationId ?? invitation.networkId ?? instanceChain
  if (!(await countInvitation(actor, invitation.networkId ?? chain))) return err('too-many')
  if (invitation.revokedAt !== null && !(await isFree(actor, invitation))) return err('already-invited')
  const token = newToken()
  const { numUpdatedRows } = await tx
    .updateTable('invitation')
    .set({ token_hash: hashToken(token), expires_at: expiryOf(actor), revoked_at: null })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return err('not-found')
  const [network] = invitation.networkId === null ? [] : await listNetworks(tx, [invitation.networkId])
  await mailInvitation(actor, invitation, token, {
    fr: network?.nameFr ?? invitation.organizationFr ?? 'Tisserin',
    en: network?.nameEn ?? invitation.organizationEn ?? 'Tisserin',
  })
  await recordDeed(tx, { deed: 'invitation.extended', chain, subject: { kind: 'invitation', id } })
  return ok(undefined)
}
