import { sql } from 'kysely'
import { err, type Result } from '../../../kernel/result.ts'
import type { Actor } from '../actor.ts'
import type { DesignationKind, Guest, MemberRole } from '../model.ts'
import type { InviteRefusal } from '../rules.ts'
import { sendInvitation } from './send-invitation.ts'

/** A lead invites someone to work in the organization; `designation` is taken up on joining, if nobody holds it by then. */
export async function inviteColleague(
  actor: Actor,
  organization: { id: string; nameFr: string; nameEn: string },
  guest: Guest,
  { role, designation = null }: { role: MemberRole; designation?: DesignationKind | null },
): Promise<Result<string, InviteRefusal>> {
  const { rows } = await sql<{ role: MemberRole }>`
    select m.role from membership m join person p on p.id = m.person_id
    where m.organization_id = ${organization.id} and m.until_day is null and p.email = ${guest.email}`.execute(actor.tx)
  if (rows[0]) return err('already-member')
  return sendInvitation(actor, guest, {
    sender: organization.id,
    networkId: null,
    organizationId: organization.id,
    role,
    designation,
    onBehalfOf: { fr: organization.nameFr, en: organization.nameEn },
    chain: organization.id,
  })
}
