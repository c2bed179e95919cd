import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import { movesOf, type InvitationMoveRefusal } from '../rules.ts'
import { findInvitation } from './queries.ts'

/** Takes an invitation back: its link serves no more, for good. `extendInvitation` sends another. */
export async function revokeInvitation({ tx, deps }: Actor, id: string): Promise<Result<void, InvitationMoveRefusal>> {
  const invitation = await findInvitation(tx, id)
  if (invitation === null) return err('not-found')
  if (!movesOf(invitation, deps.clock.now()).includes('revoke')) return err('settled')
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
