import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Invitation } from '../model.ts'
import { mayMoveInvitation } from '../rules.ts'
import { findInvitation, listStewarded } from './queries.ts'

/** The invitation of the address, when this person may extend, correct or revoke it; null for everyone else. */
export async function movableInvitation({ tx, who, params }: MemberRequest): Promise<Invitation | null> {
  const invitation = await findInvitation(tx, params['id'] ?? '')
  if (invitation === null || !mayMoveInvitation(who, invitation, await listStewarded(tx))) return null
  return invitation
}
