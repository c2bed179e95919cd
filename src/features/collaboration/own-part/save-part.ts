import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Member } from '../model.ts'
import type { OwnPart } from './own-part-form.ts'

/** Keeps what an organization says of itself; `seen`: the version that the form was filled from. */
export async function savePart(
  { tx }: MemberRequest,
  { id, organizationId }: Member,
  { brings, needs, cannot, contact, deputy }: OwnPart,
  seen: number,
): Promise<Result<void, 'changed-meanwhile'>> {
  const { numAffectedRows } = await sql`
    update collaboration_member set brings = ${brings}, needs = ${needs}, cannot = ${cannot}, contact_id = ${contact}, deputy_id = ${deputy}
    where id = ${id} and version = ${seen} and state = 'member'`.execute(tx)
  if (numAffectedRows !== 1n) return err('changed-meanwhile')
  await recordDeed(tx, {
    deed: 'collaboration.own-part',
    chain: organizationId,
    subject: { kind: 'collaboration_member', id },
  })
  return ok(undefined)
}
