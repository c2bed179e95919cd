import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Language } from '../../../kernel/language.ts'

/** Queries of the queue (tis_job), which sees every plan: nothing of them reaches a page. */

/** Where a batch ended: the next one begins after it. */
export interface PlanMailRecipient {
  personId: string
  adoptionId: string
}

/** A lead to write to about one plan: of an organization's, or who coordinates the table whose own plan it is. */
export interface LeadToWrite extends PlanMailRecipient {
  email: string
  language: Language
  adopterFr: string
  adopterEn: string
  /** The network the organization is in, the oldest first, or the table itself; null: it is in none. */
  networkFr: string | null
  networkEn: string | null
  /** Actions to bring up to date: those not set aside. */
  actions: number
}

export interface LeadsAsked {
  today: Day
  /** Only plans adopted before this day, in this time zone. */
  adoptedBefore: Day
  timeZone: string
  after: PlanMailRecipient | null
  /** One plan only; null: all. */
  adoptionId: string | null
  limit: number
}

/**
 * Leads of organizations and of tables whose plan runs today, who take this mail, in the order of their ids: one line a
 * person and plan. A plan whose every action is set aside has nothing to bring up to date.
 */
export async function listLeadsToWrite(
  tx: Tx,
  { today, adoptedBefore, timeZone, after, adoptionId, limit }: LeadsAsked,
): Promise<LeadToWrite[]> {
  const { rows } = await sql<LeadToWrite>`
    with lead as (
      select m.person_id, d.*, o.name_fr, o.name_en
      from membership m
      join organization o on o.id = m.organization_id and o.status = 'joined'
      join adoption d on d.organization_id = o.id
      where m.role = 'lead' and m.until_day is null
      union all
      select k.person_id, d.*, w.name_fr, w.name_en
      from coordinator k join network w on w.id = k.network_id join adoption d on d.network_id = w.id
      where k.until_day is null)
    select l.person_id as "personId", l.id as "adoptionId", p.email, p.language, l.name_fr as "adopterFr", l.name_en as "adopterEn",
      coalesce(n.name_fr, case when l.network_id is not null then l.name_fr end) as "networkFr",
      coalesce(n.name_en, case when l.network_id is not null then l.name_en end) as "networkEn", a.actions
    from lead l
    join person p on p.id = l.person_id and p.deactivated_at is null
    join lateral (select count(*)::int as actions from adopted_action x where x.adoption_id = l.id and x.state <> 'set-aside') a on a.actions > 0
    left join plan_mail_choice c on c.person_id = l.person_id
    left join lateral (select w.name_fr, w.name_en from network_member b join network w on w.id = b.network_id
      where b.organization_id = l.organization_id and b.left_on is null order by b.joined_on, w.id limit 1) n on true
    where ${today} between l.starts_on and l.ends_on and (l.created_at at time zone ${timeZone})::date < ${adoptedBefore}
      and coalesce(c.monthly, true) and (${adoptionId}::uuid is null or l.id = ${adoptionId}::uuid)
      and (l.person_id, l.id) > (${after?.personId ?? nil}::uuid, ${after?.adoptionId ?? nil}::uuid)
    order by l.person_id, l.id limit ${limit}`.execute(tx)
  return rows
}

const nil = '00000000-0000-0000-0000-000000000000'

export interface MailToMark {
  kind: 'monthly' | 'digest' | 'reminder'
  forDay: Day
  places: readonly { personId: string; adoptionId: string | null }[]
}

/** Notes who is being written to. @returns those not written to before for that day: the only ones to write to now */
export async function markMailSent(tx: Tx, { kind, forDay, places }: MailToMark): Promise<Set<string>> {
  if (places.length === 0) return new Set()
  const { rows } = await sql<{ person_id: string; adoption_id: string | null }>`
    insert into plan_mail_sent (kind, person_id, adoption_id, for_day)
    select ${kind}, w.person_id, w.adoption_id, ${forDay}
    from unnest(${places.map((one) => one.personId)}::uuid[], ${places.map((one) => one.adoptionId)}::uuid[]) as w (person_id, adoption_id)
    on conflict do nothing returning person_id, adoption_id`.execute(tx)
  return new Set(rows.map((row) => recipientKey({ personId: row.person_id, adoptionId: row.adoption_id })))
}

export const recipientKey = ({ personId, adoptionId }: { personId: string; adoptionId: string | null }): string =>
  `${personId} ${adoptionId ?? ''}`

/** Keeps the hashes of links that were just made. They work for 7 days. */
export async function addPlanLinks(
  tx: Tx,
  links: readonly (PlanMailRecipient & { tokenHash: Buffer })[],
): Promise<void> {
  await sql`insert into plan_link (token_hash, adoption_id, person_id)
    select * from unnest(${links.map((one) => one.tokenHash)}::bytea[], ${links.map((one) => one.adoptionId)}::uuid[],
      ${links.map((one) => one.personId)}::uuid[])`.execute(tx)
}

/** An action that is late or due soon, and the plan where it is. */
export interface DueAction {
  personId: string
  adoptionId: string
  organizationId: string | null
  networkId: string | null
  dueOn: Day
}

export interface DueAsked {
  people: readonly string[]
  /** Due that day or before. */
  until: Day
  today: Day
  /** Plans that ended before this day are over. */
  endedAfter: Day
}

/** Actions that are late or due soon, of those of these people who still work where the plan is, in order of due date. */
export async function listDueActions(tx: Tx, { people, today, until, endedAfter }: DueAsked): Promise<DueAction[]> {
  const { rows } = await sql<DueAction>`
    select a.person_id as "personId", a.adoption_id as "adoptionId", a.organization_id as "organizationId", a.network_id as "networkId",
      a.due_on as "dueOn"
    from adopted_action a
    join adoption d on d.id = a.adoption_id and d.starts_on <= ${today} and d.ends_on >= ${endedAfter}
    left join organization o on o.id = a.organization_id
    where a.person_id = any (${[...people]}::uuid[]) and a.due_on <= ${until} and a.state not in ('100', 'set-aside')
      and (o.status is null or o.status = 'joined')
      and (exists (select from membership m where m.person_id = a.person_id and m.organization_id = a.organization_id and m.until_day is null)
        or exists (select from coordinator k where k.person_id = a.person_id and k.network_id = a.network_id and k.until_day is null))
    order by a.person_id, a.due_on, a.rank, a.id`.execute(tx)
  return rows
}

/** Marks and links that no longer serve. */
export async function emptyOldMail(tx: Tx): Promise<void> {
  await sql`delete from plan_link where expires_at < sec.now() - interval '30 days'`.execute(tx)
  await sql`delete from digest_run where for_day < sec.now() - interval '400 days'`.execute(tx)
  await sql`delete from plan_mail_sent where sent_at < sec.now() - interval '400 days'`.execute(tx)
}
