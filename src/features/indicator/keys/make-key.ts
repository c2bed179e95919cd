import { sql } from 'kysely'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'

/** Keys of one organization that serve at a time. */
const mostKeys = 20

/** Makes a key; the caller shows it once, and only its hash is kept. The caller has checked that the person leads the organization. */
export async function makeKey(
  { tx, who, deps }: MemberRequest,
  organizationId: string,
  label: string,
): Promise<Result<string, 'too-many'>> {
  const { rows } = await sql<{ serving: number }>`
    select count(*)::int as serving from indicator_token
    where organization_id = ${organizationId} and revoked_at is null and expires_at > sec.now()`.execute(tx)
  if ((rows[0]?.serving ?? 0) >= mostKeys) return err('too-many')
  const key = newToken()
  const id = deps.clock.newId()
  await sql`
    insert into indicator_token (id, token_hash, organization_id, label, made_by)
    values (${id}, ${hashToken(key)}, ${organizationId}, ${label}, ${who.personId})`.execute(tx)
  await sql`select sec.record(${organizationId}, 'indicator.make-key', 'indicator_token', ${id}::uuid)`.execute(tx)
  return ok(key)
}

/** Withdraws a key, for ever. False: it is not there, or was withdrawn already. */
export async function revokeKey({ tx }: MemberRequest, organizationId: string, keyId: string): Promise<boolean> {
  const { rows } = await sql`
    update indicator_token set revoked_at = sec.now()
    where id = ${keyId} and organization_id = ${organizationId} and revoked_at is null returning 1`.execute(tx)
  if (rows.length === 0) return false
  await sql`select sec.record(${organizationId}, 'indicator.revoke-key', 'indicator_token', ${keyId}::uuid)`.execute(tx)
  return true
}
