import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** The code that waits for an address, when this very person gave it; its invitation's id, or null. */
export async function findOwnCode(
  tx: Tx,
  { organizationId, email, invitedBy }: { organizationId: string; email: string; invitedBy: string },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from invitation where organization_id = ${organizationId} and email = ${email} and by_code
      and invited_by = ${invitedBy} and accepted_at is null and revoked_at is null order by id limit 1`.execute(tx)
  return rows[0]?.id ?? null
}
