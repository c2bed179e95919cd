import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'

/**
 * Accepts a version for a member, as it was read. The caller has checked that it may be accepted; a second time, nothing more happens.
 *
 * @param hash of what was on the page
 */
export async function acceptVersion(
  { tx }: MemberRequest,
  version: { id: string; hash: string },
  member: { id: string; organizationId: string },
  hash: string,
): Promise<Result<void, 'not-what-was-read' | 'changed-meanwhile'>> {
  if (hash !== version.hash) return err('not-what-was-read')
  const { numAffectedRows } = await sql`
    insert into agreement_acceptance (version_id, member_id, organization_id, hash)
    values (${version.id}, ${member.id}, ${member.organizationId}, ${hash}) on conflict (version_id, member_id) do nothing`.execute(
    tx,
  )
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: 'agreement.accepted',
    chain: member.organizationId,
    subject: { kind: 'agreement_version', id: version.id },
    basis: hash.slice(0, 12),
  })
  return ok(undefined)
}
