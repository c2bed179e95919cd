import { sql } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import { isId } from '../../kernel/ids.ts'
import type {
  Act,
  BusinessStatus,
  Capacity,
  ConsentStanding,
  ConsentState,
  Outcome,
  OverrideGround,
  Priority,
  Purpose,
  Reason,
  Relation,
  Role,
  TaskState,
} from './model.ts'

/** The envelope of a task, with what the person is to it. */
export interface Envelope {
  id: string
  requestId: string
  organizationId: string
  recipientId: string
  fromFr: string
  fromEn: string
  toFr: string
  toEn: string
  priority: Priority
  purpose: Purpose
  language: 'fr' | 'en' | 'other'
  wishesNews: boolean
  state: TaskState
  businessStatus: BusinessStatus | null
  reason: Reason | null
  outcome: Outcome | null
  alternativeFr: string | null
  alternativeEn: string | null
  ownerName: string | null
  leadName: string | null
  appointmentOn: Day | null
  reviewOn: Day | null
  attempts: number
  requestedAt: Date | null
  dueAt: Date | null
  acceptedAt: Date | null
  firstContactAt: Date | null
  endedAt: Date | null
  lateAt: Date | null
  referrerToldAt: Date | null
  youthToldAt: Date | null
  consent: {
    id: string
    state: ConsentState
    capacity: Capacity
    startsOn: Day
    endsOn: Day
    withdrawn: boolean
  } | null
  /** The consent stands, and the person may take it back, whatever the work it was given for has become. */
  mayTakeBack: boolean
  override: OverrideFacts | null
  standing: ConsentStanding
  roles: { role: Role; relation: Relation }[]
  version: number
}

/** Instants as ISO texts, since they come in JSON. */
interface OverrideFacts {
  ground: OverrideGround
  endsAt: string
  reviewBy: string
  reviewedAt: string | null
  upheld: boolean | null
  youthToldAt: string | null
  askAgainOn: Day | null
  isOwn: boolean
  /** Whoever invoked it left, and the person is to tell the young person. */
  isTeller: boolean
}

/** Null when there is nothing there for the person. */
export async function findEnvelope(tx: Tx, id: string): Promise<Envelope | null> {
  if (!isId(id)) return null
  const { rows } = await sql<Envelope>`
    select t.id, t.request_id as "requestId", t.organization_id as "organizationId", t.recipient_id as "recipientId",
      coalesce(f.name_fr, '') as "fromFr", coalesce(f.name_en, '') as "fromEn", coalesce(o.name_fr, '') as "toFr", coalesce(o.name_en, '') as "toEn",
      r.priority, r.purpose, r.language, r.wishes_news as "wishesNews", t.state, t.business_status as "businessStatus", t.reason, t.outcome,
      a.name_fr as "alternativeFr", a.name_en as "alternativeEn", w.name as "ownerName", l.name as "leadName", t.appointment_on as "appointmentOn", t.review_on as "reviewOn",
      t.attempts, t.requested_at as "requestedAt", t.due_at as "dueAt", t.accepted_at as "acceptedAt", t.first_contact_at as "firstContactAt", t.ended_at as "endedAt",
      t.late_at as "lateAt", t.referrer_told_at as "referrerToldAt", t.youth_told_at as "youthToldAt",
      case when c.id is not null then json_build_object('id', c.id, 'state', c.state, 'capacity', c.capacity, 'startsOn', c.starts_on, 'endsOn', c.ends_on, 'withdrawn', c.withdrawn) end as consent,
      coalesce(c.state in ('active', 'proposed') and sec.consent_taker(c.id) is not null, false) as "mayTakeBack",
      case when v.id is not null then json_build_object('ground', v.ground, 'endsAt', v.ends_at, 'reviewBy', v.review_by, 'reviewedAt', v.reviewed_at, 'upheld', v.upheld,
        'youthToldAt', v.youth_told_at, 'askAgainOn', v.ask_again_on, 'isOwn', v.invoked_by = sec.person(),
        'isTeller', coalesce(v.teller_id = sec.person(), false)) end as override,
      sec.referral_standing(t.id) as standing, (select json_agg(json_build_object('role', x.role, 'relation', x.relation)) from sec.referral_roles(t) x) as roles, t.version
    from referral_task t join referral_request r on r.id = t.request_id left join organization f on f.id = t.organization_id left join organization o on o.id = t.recipient_id
      left join organization a on a.id = t.alternative_id left join person w on w.id = t.owner_id left join person l on l.id = r.lead_id
      left join referral_consent c on c.id = t.consent_id left join referral_override v on v.task_id = t.id
    where t.id = ${id} and (exists (select from sec.referral_roles(t)) or t.request_id = any ((select sec.own_referrals())::uuid[]))`.execute(
    tx,
  )
  const [row] = rows
  return row === undefined ? null : { ...row, roles: row.roles ?? [] }
}

export interface HistoryLine {
  at: Date
  act: Act
  toState: TaskState
  businessStatus: BusinessStatus | null
  /** Null: the clock, or someone whom the reader does not know. */
  who: string | null
  organizationFr: string | null
  organizationEn: string | null
}

export async function listHistory(tx: Tx, taskId: string): Promise<HistoryLine[]> {
  const { rows } = await sql<HistoryLine>`
    select e.at, e.act, e.to_state as "toState", e.business_status as "businessStatus", p.name as who, o.name_fr as "organizationFr", o.name_en as "organizationEn"
    from referral_event e left join person p on p.id = e.actor_id left join organization o on o.id = e.actor_organization_id
    where e.task_id = ${taskId} order by e.at, e.id limit 300`.execute(tx)
  return rows
}

/** Who does more than read in an organization, by name: those who may answer for a task. */
export async function listOwners(tx: Tx, organizationId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select p.id, p.name from membership m join person p on p.id = m.person_id
    where m.organization_id = ${organizationId} and m.until_day is null and m.role <> 'reader' order by p.name, p.id limit 200`.execute(
    tx,
  )
  return rows
}

/** Organizations that could be proposed instead: of the networks of the person, neither of the two. */
export async function listAlternatives(
  tx: Tx,
  { organizationId, recipientId }: Envelope,
): Promise<{ id: string; nameFr: string; nameEn: string }[]> {
  const { rows } = await sql<{ id: string; nameFr: string; nameEn: string }>`
    select distinct o.id, o.name_fr as "nameFr", o.name_en as "nameEn" from organization o join network_member m on m.organization_id = o.id and m.left_on is null
    where m.network_id = any ((select sec.networks())::uuid[]) and o.status = 'joined' and o.id not in (${organizationId}, ${recipientId})
    order by o.name_fr, o.id limit 200`.execute(tx)
  return rows
}
