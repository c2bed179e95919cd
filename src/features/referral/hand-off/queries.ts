import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import {
  askedActs,
  type AskedAct,
  type HandOffAct,
  type HandOffReason,
  type HandOffRole,
  type HandOffState,
  type Seat,
  type Variant,
} from './model.ts'
import { mayHandOff } from './rules.ts'

/** A hand-off as the person may know of it. */
export interface HandOff {
  id: string
  requestId: string
  taskId: string | null
  /** The task by which the person reads the envelope; null: none any more. */
  shownTaskId: string | null
  organizationId: string
  fromFr: string
  fromEn: string
  toOrganizationId: string
  toFr: string
  toEn: string
  fromId: string
  toId: string | null
  toTeamId: string | null
  /** Null: nobody is named, or someone whom the reader does not know. */
  fromName: string | null
  toName: string | null
  reason: HandOffReason
  variant: Variant
  state: HandOffState
  overlapDays: number
  proposedAt: Date
  acceptedAt: Date | null
  overlapUntil: Day | null
  jointContactAt: Date | null
  jointContacts: number
  tellBy: Date | null
  youthToldAt: Date | null
  endedAt: Date | null
  roles: HandOffRole[]
  version: number
}

export const handOffColumns = sql`h.id, h.request_id as "requestId", h.task_id as "taskId", h.organization_id as "organizationId", h.to_organization_id as "toOrganizationId",
  coalesce(f.name_fr, '') as "fromFr", coalesce(f.name_en, '') as "fromEn", coalesce(o.name_fr, '') as "toFr", coalesce(o.name_en, '') as "toEn",
  h.from_id as "fromId", h.to_id as "toId", h.to_team_id as "toTeamId", p.name as "fromName", q.name as "toName", h.reason, h.variant, h.state, h.overlap_days as "overlapDays",
  h.proposed_at as "proposedAt", h.accepted_at as "acceptedAt", h.overlap_until as "overlapUntil", h.joint_contact_at as "jointContactAt", h.joint_contacts as "jointContacts",
  h.tell_by as "tellBy", h.youth_told_at as "youthToldAt", h.ended_at as "endedAt", h.version,
  (select coalesce(array_agg(x.role), '{}') from sec.handoff_roles(h) x) as roles,
  (select t.id from referral_task t where t.request_id = h.request_id and t.state <> 'draft' and (exists (select from sec.referral_roles(t)) or t.request_id = any ((select sec.own_referrals())::uuid[]))
    order by t.id is distinct from h.task_id, (t.ended_at is not null), t.created_at desc, t.id limit 1) as "shownTaskId"`
export const handOffJoins = sql`left join organization f on f.id = h.organization_id left join organization o on o.id = h.to_organization_id
  left join person p on p.id = h.from_id left join person q on q.id = h.to_id`

/** Who may know of one: its two people, who would be given it, who leads on a side, and who follows the referral. The policy of the table says it again. */
const isKnown = sql`(h.from_id = sec.person() or exists (select from sec.handoff_roles(h)) or h.request_id = any ((select sec.own_referrals())::uuid[]))`

/** Those of a request, newest first: what goes on, and what was. */
export async function listHandOffsOf(tx: Tx, requestId: string): Promise<HandOff[]> {
  if (!isId(requestId)) return []
  const { rows } = await sql<HandOff>`
    select ${handOffColumns} from referral_handoff h ${handOffJoins} where h.request_id = ${requestId} and ${isKnown} order by (h.ended_at is not null), h.proposed_at desc, h.id limit 50`.execute(
    tx,
  )
  return rows
}

/** Null when there is nothing there for the person. */
export async function findHandOff(tx: Tx, id: string): Promise<HandOff | null> {
  if (!isId(id)) return null
  const { rows } =
    await sql<HandOff>`select ${handOffColumns} from referral_handoff h ${handOffJoins} where h.id = ${id} and ${isKnown}`.execute(
      tx,
    )
  return rows[0] ?? null
}

/** What the person may do with one as it stands. */
export const actsOf = ({ state, variant, roles, youthToldAt }: HandOff): AskedAct[] =>
  askedActs.filter(
    (act) =>
      roles.some((role) => mayHandOff({ act, variant, state, role })) && (act !== 'tell-youth' || youthToldAt === null),
  )

/** A seat of a request that goes on, as someone who might hand it off sees it. */
export interface SeatToPass {
  seat: Seat
  taskId: string | null
  organizationId: string
  holderId: string
  mayPropose: Variant[]
}

/** Seats that the person may propose to hand off: theirs, and those of an organization that they lead. */
export async function listSeats(tx: Tx, requestId: string): Promise<SeatToPass[]> {
  if (!isId(requestId)) return []
  const { rows } = await sql<Omit<SeatToPass, 'mayPropose'> & { isOwn: boolean; isLed: boolean }>`
    select x.*, x."holderId" = sec.person() as "isOwn", x."organizationId" = any (sec.led()) as "isLed" from (
      select 'lead' as seat, null::uuid as "taskId", r.lead_organization_id as "organizationId", r.lead_id as "holderId" from referral_request r
        where r.id = ${requestId} and r.state in ('active', 'on-hold')
      union all select 'owner', t.id, t.recipient_id, t.owner_id from referral_task t where t.request_id = ${requestId} and t.state in ('accepted', 'in-progress', 'on-hold')) x
    where (x."organizationId" = any (sec.led()) or (x."holderId" = sec.person() and x."organizationId" = any (sec.worked())))
      and not exists (select from referral_handoff h where h.request_id = ${requestId} and h.task_id is not distinct from x."taskId" and h.ended_at is null)
    order by x.seat, x."taskId"`.execute(tx)
  return rows.map(({ isOwn, isLed, ...seat }) => ({
    ...seat,
    mayPropose: isOwn ? ['planned'] : isLed ? ['planned', 'urgent'] : [],
  }))
}

export interface Successor {
  id: string
  name: string
  /** They are of a team that is served the key. */
  reads: boolean
}

/** Colleagues who could take over, by name. */
export async function listSuccessors(
  tx: Tx,
  requestId: string,
  { organizationId, holderId }: SeatToPass,
): Promise<Successor[]> {
  const { rows } = await sql<Successor>`
    select p.id, p.name, sec.handoff_reads(${requestId}, ${organizationId}, p.id) as reads from membership m join person p on p.id = m.person_id
    where m.organization_id = ${organizationId} and m.until_day is null and m.role <> 'reader' and p.id <> ${holderId} order by p.name, p.id limit 200`.execute(
    tx,
  )
  return rows
}

/** Teams of keys of an organization, and whether each is served the key of the record. */
export async function listTeams(
  tx: Tx,
  requestId: string,
  { organizationId }: SeatToPass,
): Promise<{ teamId: string; kind: string; epoch: number | null; reads: boolean }[]> {
  const { rows } = await sql<{ teamId: string; kind: string; epoch: number | null; reads: boolean }>`
    select k.id as "teamId", k.kind, sec.key_team_epoch(k.id) as epoch, sec.handoff_team_reads(${requestId}, k.id) as reads from key_team k
    where k.organization_id = ${organizationId} and k.until_day is null order by k.kind, k.id limit 50`.execute(tx)
  return rows
}

/** Other organizations for which a consent stands under a request: its lead may be handed to one of them. */
export async function listOthers(
  tx: Tx,
  requestId: string,
  { organizationId }: SeatToPass,
): Promise<{ id: string; taskId: string | null; nameFr: string; nameEn: string; reads: boolean }[]> {
  const { rows } = await sql<{ id: string; taskId: string | null; nameFr: string; nameEn: string; reads: boolean }>`
    select o.id, (select t.id from referral_task t where t.request_id = ${requestId} and t.recipient_id = o.id and t.ended_at is null order by t.id limit 1) as "taskId", o.name_fr as "nameFr",
      o.name_en as "nameEn", sec.handoff_reads(${requestId}, o.id, null) as reads
    from organization o where o.status = 'joined' and o.sector <> 'police' and o.id <> ${organizationId} and o.id in (select c.recipient_id from referral_consent c where c.request_id = ${requestId} and c.state = 'active'
      union select r.organization_id from referral_request r where r.id = ${requestId}) order by o.name_fr, o.id limit 50`.execute(
    tx,
  )
  return rows
}

export interface HandOffLine {
  at: Date
  act: HandOffAct | 'propose'
  /** Null: the platform, or someone whom the reader does not know. */
  who: string | null
  organizationFr: string | null
  organizationEn: string | null
}

export async function listHandOffHistory(tx: Tx, id: string): Promise<HandOffLine[]> {
  const { rows } = await sql<HandOffLine>`
    select e.at, e.act, p.name as who, o.name_fr as "organizationFr", o.name_en as "organizationEn" from referral_handoff_event e
      left join person p on p.id = e.actor_id left join organization o on o.id = e.actor_organization_id
    where e.handoff_id = ${id} order by e.at, e.id limit 300`.execute(tx)
  return rows
}
