import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { invitationColumns } from '../invitations/queries.ts'
import type { Invitation } from '../model.ts'

/** An invitation as the person who received it sees it. */
export interface ReceivedInvitation extends Invitation {
  networkFr: string | null
  networkEn: string | null
  /** Another invitation, to the same address and place, was sent since. */
  isReplaced: boolean
  /** When someone accepted it by a code, who has no way in yet; null: nobody. */
  begunAt: Date | null
  /** The account that the code made; null: none. */
  enrolledId: string | null
}

/**
 * The invitation behind a link, before there is a session: only for `asGate` transactions. `tokenHash` is SHA-256.
 * @param lock locks the row until this transaction ends, so that nobody else settles it meanwhile.
 */
export async function findInvitationByToken(
  tx: Tx,
  tokenHash: Buffer,
  { lock = false }: { lock?: boolean } = {},
): Promise<ReceivedInvitation | null> {
  const { rows } = await sql<ReceivedInvitation>`
    select ${invitationColumns}, n.name_fr as "networkFr", n.name_en as "networkEn",
      v.begun_at as "begunAt", v.enrolled_id as "enrolledId",
      exists (select from invitation w where w.id <> v.id and w.email = v.email and w.revoked_at is null and w.created_at > v.created_at
        and (w.organization_id = v.organization_id
          or (w.organization_id is null and v.organization_id is null and w.network_id = v.network_id))) as "isReplaced"
    from invitation v
    left join organization o on o.id = v.organization_id left join person inviter on inviter.id = v.invited_by
    left join network n on n.id = v.network_id
    where v.token_hash = ${tokenHash} ${lock ? sql`for update of v` : sql``}`.execute(tx)
  return rows[0] ?? null
}
