import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Who } from '../../../kernel/session.ts'
import type { Invitation } from '../model.ts'

/** Columns of an invitation `v`, beside its organization `o` and who sent it. */
export const invitationColumns = sql`v.id, v.network_id as "networkId", v.organization_id as "organizationId", o.name_fr as "organizationFr",
  o.name_en as "organizationEn", v.role, v.name, v.email, v.language, v.designation, v.invited_by as "invitedBy",
  inviter.name as "inviterName", v.created_at as "createdAt", v.expires_at as "expiresAt",
  v.accepted_at as "acceptedAt", v.revoked_at as "revokedAt", v.mail_failure as "mailFailure", v.asked_again_at as "askedAgainAt",
  v.by_code as "isByCode",
  v.role = 'coordinator' and not exists (
    select from coordinator c where c.network_id = v.network_id and c.until_day is null) as "isForVacancy"`

const select = (tx: Tx, where: RawBuilder<unknown>, limit: number): Promise<{ rows: Invitation[] }> =>
  sql<Invitation>`
    select ${invitationColumns} from invitation v
    left join organization o on o.id = v.organization_id left join person inviter on inviter.id = v.invited_by
    where ${where} order by v.created_at desc, v.id limit ${limit}`.execute(tx)

/** Every invitation the person may follow, latest first: of what they lead or coordinate, and their own. `limit` in rows. */
export async function listInvitations(
  tx: Tx,
  { personId, led, coordinated }: Pick<Who, 'personId' | 'led' | 'coordinated'>,
  { limit }: { limit: number },
): Promise<Invitation[]> {
  const theirs = sql`v.organization_id = any(${[...led]}::uuid[]) or v.network_id = any(${[...coordinated]}::uuid[])
    or v.invited_by = ${personId}`
  return (await select(tx, theirs, limit)).rows
}

/** Invitations into one organization, latest first; at most 200. */
export async function listInvitationsOf(tx: Tx, organizationId: string): Promise<Invitation[]> {
  return (await select(tx, sql`v.organization_id = ${organizationId}`, 200)).rows
}

/** null when it does not exist or the person may not know of it. */
export async function findInvitation(tx: Tx, id: string): Promise<Invitation | null> {
  return (await select(tx, sql`v.id = ${id}`, 1)).rows[0] ?? null
}

/** Organizations that the person is steward of: they coordinate a network where it stands, and nobody leads it yet. */
export async function listStewarded(tx: Tx): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ ids: string[] }>`select sec.kept_organizations() as ids`.execute(tx)
  return new Set(rows[0]?.ids ?? [])
}
