import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Member, MemberState } from '../model.ts'

/** Deed of the audit by where a stay goes. */
const deedOf = {
  member: 'collaboration.joined',
  declined: 'collaboration.declined',
  left: 'collaboration.left',
  withdrawn: 'collaboration.withdrawn',
} as const

/**
 * Takes an organization from where it stands to where it says it goes.
 *
 * @param by organization for which the person acts: its own, or the one that proposed it
 */
export async function moveMember(
  { tx }: MemberRequest,
  { id, state, version }: Pick<Member, 'id' | 'state' | 'version'>,
  to: keyof typeof deedOf & MemberState,
  by: string,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numAffectedRows } = await sql`
    update collaboration_member set state = ${to} where id = ${id} and state = ${state} and version = ${version}`.execute(
    tx,
  )
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, { deed: deedOf[to], chain: by, subject: { kind: 'collaboration_member', id }, basis: state })
  return ok(undefined)
}

/** Says for a member whether an organization that another proposes may come. What was said before stays. */
export async function sayVoice(
  { tx, who }: MemberRequest,
  member: Pick<Member, 'id'>,
  says: 'agree' | 'object',
  by: string,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { rows } = await sql<{ open: boolean }>`select sec.may_voice(${member.id}, ${by}) as open`.execute(tx)
  if (rows[0]?.open !== true) return err('changed-meanwhile')
  const { numAffectedRows } = await sql`
    insert into collaboration_voice (member_id, organization_id, says, person_id) values (${member.id}, ${by}, ${says}, ${who.personId})
    on conflict (member_id, organization_id) do nothing`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: 'collaboration.voiced',
    chain: by,
    subject: { kind: 'collaboration_member', id: member.id },
    basis: says,
  })
  return ok(undefined)
}

/** Asks the members to let an organization that left come back. */
export async function askBack(
  { tx, deps }: MemberRequest,
  collaborationId: string,
  organizationId: string,
): Promise<Result<void, 'changed-meanwhile'>> {
  const id = deps.clock.newId()
  const { numAffectedRows } = await sql`
    insert into collaboration_member (id, collaboration_id, organization_id, state, proposed_by_id)
    values (${id}, ${collaborationId}, ${organizationId}, 'proposed', ${organizationId})
    on conflict (collaboration_id, organization_id) where state in ('proposed', 'invited', 'member') do nothing`.execute(
    tx,
  )
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: 'collaboration.asked-back',
    chain: organizationId,
    subject: { kind: 'collaboration_member', id },
  })
  return ok(undefined)
}
