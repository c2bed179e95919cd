import { sql } from 'kysely'
import { recordDeedAs } from '../../../kernel/audit.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Who } from '../../../kernel/session.ts'
import { memberRoles, type MemberRole } from '../model.ts'
import type { ReceivedInvitation } from './queries.ts'

export type AcceptRefusal = 'not-found' | 'expired' | 'accepted' | 'revoked' | 'someone-else' | 'gone'

/** Why a link opens nothing more; `gone` also stands for what the person may not know. */
export type DeadLink = 'unknown' | 'expired' | 'accepted' | 'revoked' | 'gone' | 'code-over'

export interface AcceptedInvitation {
  invitation: ReceivedInvitation
  /** A new session, for a person who had no account before; null: already signed in, or asked to sign in. */
  sessionToken: string | null
  /** Whether the person had an account before and is not signed in. */
  mustSignIn: boolean
  /** By a code, the person has no way in yet: they join once they have one. */
  isBegun: boolean
}

export interface Acceptance {
  token: string
  /** Key of the form: the same send twice does one thing, and gives back the session its first answer may have lost. */
  key: string
  who: Pick<Who, 'personId'> | null
  today: Day
  now: Date
  device: string
}

/** Accesses from the least to the most, for the database. */
const lessFirst = [...memberRoles]

/**
 * What the person is invited to begins today: a membership or the coordination of a network, and the organization joins when
 * its lead does. The invitation is settled, once.
 */
export async function takeUp(
  tx: Tx,
  invitation: ReceivedInvitation,
  personId: string,
  { today, now }: Pick<Acceptance, 'today' | 'now'>,
): Promise<void> {
  if (invitation.role === 'coordinator') await takeCoordination(tx, invitation, personId, today)
  else await takeMembership(tx, { ...invitation, role: invitation.role }, personId, today)
  await tx
    .updateTable('invitation')
    .set({ accepted_at: now, accepted_by: personId })
    .where('id', '=', invitation.id)
    .execute()
  const chain = invitation.organizationId ?? invitation.networkId
  if (chain === null) throw new Error('an invitation to nothing')
  await recordDeedAs(tx, personId, {
    deed: 'invitation.accepted',
    chain,
    subject: { kind: 'invitation', id: invitation.id },
    basis: invitation.role,
  })
}

/**
 * Whether what the person is invited to still stands: an organization that has left is joined no more, and once it has a
 * lead of its own, only that lead says who else leads it. Locks the organization's row, so that two first leads take turns.
 */
export async function isStillValid(tx: Tx, { networkId, organizationId }: ReceivedInvitation): Promise<boolean> {
  await sql`select 1 from organization where id = ${organizationId} for update`.execute(tx)
  const { rows } = await sql`
    select 1 from organization o where o.id = ${organizationId} and o.status <> 'left'
      and (${networkId}::uuid is null or (
        exists (select from network_member m
          where m.organization_id = o.id and m.network_id = ${networkId} and m.left_on is null)
        and not exists (select from membership m
          where m.organization_id = o.id and m.role = 'lead' and m.until_day is null)))`.execute(tx)
  return rows.length > 0
}

export async function personOf(tx: Tx, email: string): Promise<{ id: string; closed: boolean } | null> {
  const { rows } = await sql<{ id: string; closed: boolean }>`
    select id, deactivated_at is not null as closed from person where email = ${email}`.execute(tx)
  return rows[0] ?? null
}

async function takeCoordination(
  tx: Tx,
  { networkId }: ReceivedInvitation,
  personId: string,
  today: Day,
): Promise<void> {
  await sql`
    insert into coordinator (network_id, person_id, from_day)
    select ${networkId}, ${personId}, ${today}::date
    where not exists (select from coordinator where network_id = ${networkId} and person_id = ${personId} and until_day is null)
    on conflict do nothing`.execute(tx)
}

/**
 * A new membership from today; one that let the person do less ends today. None is lowered: what they hold would stay in the
 * air, and a lead lowers an access on its own page. What the lead designated the person for is taken up.
 */
async function takeMembership(
  tx: Tx,
  invitation: ReceivedInvitation & { role: MemberRole },
  personId: string,
  today: Day,
): Promise<void> {
  const { organizationId, role, designation } = invitation
  if (organizationId === null) throw new Error('a membership of nothing')
  await sql`
    update membership set until_day = ${today}::date, version = version + 1
    where organization_id = ${organizationId} and person_id = ${personId} and until_day is null
      and array_position(${lessFirst}::text[], role) < array_position(${lessFirst}::text[], ${role}::text)`.execute(tx)
  await sql`
    insert into membership (organization_id, person_id, role, from_day)
    select ${organizationId}, ${personId}, ${role}, ${today}::date
    where not exists (select from membership where organization_id = ${organizationId} and person_id = ${personId} and until_day is null)`.execute(
    tx,
  )
  if (designation !== null) {
    await sql`
      insert into designation (organization_id, person_id, kind, from_day)
      select ${organizationId}, ${personId}, ${designation}, ${today}::date
      where not exists (select from designation where organization_id = ${organizationId} and kind = ${designation} and until_day is null)`.execute(
      tx,
    )
  }
  if (role === 'lead') {
    await sql`
      update organization set status = 'joined', version = version + 1
      where id = ${organizationId} and status in ('listed', 'invited')`.execute(tx)
  }
}
