import { recordDeed } from '../../../kernel/audit.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import { lockMembers } from '../lock-members.ts'
import type { Member, MemberRole } from '../model.ts'
import { listMembers } from '../queries.ts'
import { isLastLead } from '../rules.ts'

/** Changes what a member may do. The last lead stays lead. */
export async function changeRole(
  actor: Actor,
  organizationId: string,
  personId: string,
  { role, version }: { role: MemberRole; version: number },
): Promise<Result<void, 'not-found' | 'last-lead' | 'changed-meanwhile'>> {
  const { tx } = actor
  await lockMembers(actor, organizationId)
  const members = await listMembers(tx, organizationId)
  const member = members.find((one) => one.personId === personId)
  if (member === undefined) return err('not-found')
  if (member.role === role) return ok(undefined)
  if (isLastLead(personId, members)) return err('last-lead')
  const changed = await giveRole(actor, organizationId, member, role, version)
  return changed ? ok(undefined) : err('changed-meanwhile')
}

/** Sets the access and records it. @returns false as `setRole` does */
export async function giveRole(
  actor: Actor,
  organizationId: string,
  { membershipId }: Pick<Member, 'membershipId'>,
  role: MemberRole,
  version: number,
): Promise<boolean> {
  if (!(await setRole(actor, membershipId, role, version))) return false
  await recordDeed(actor.tx, {
    deed: 'membership.changed',
    chain: organizationId,
    subject: { kind: 'membership', id: membershipId },
    basis: role,
  })
  return true
}

/** Gives a reader the least access with which one carries something; by a lead. Who has it, or more, keeps what they have. */
export async function letCarry(
  actor: Actor,
  organizationId: string,
  personId: string,
): Promise<Result<void, 'not-found' | 'last-lead' | 'changed-meanwhile'>> {
  const member = (await listMembers(actor.tx, organizationId)).find((one) => one.personId === personId)
  if (member === undefined || member.role !== 'reader') return member ? ok(undefined) : err('not-found')
  return changeRole(actor, organizationId, personId, { role: 'worker', version: member.version })
}

/** @returns false when someone else changed the membership since `version` was read, or it has ended */
export async function setRole(
  { tx }: Actor,
  membershipId: string,
  role: MemberRole,
  version: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('membership')
    .set({ role, version: version + 1 })
    .where('id', '=', membershipId)
    .where('version', '=', version)
    .where('until_day', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
