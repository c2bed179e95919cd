import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Text } from '../model.ts'
import { reminderMonths } from '../rules.ts'

/** Queries of the queue (tis_job): nothing of them reaches a page. */

/** Where a batch ended: the next one begins after it. */
export interface BatchEnd {
  personId: string
  organizationId: string
}

/** A lead to write to about the sheets of one organization. */
export interface AskedLead extends BatchEnd {
  email: string
  language: Language
  organizationFr: string
  organizationEn: string
  sheets: { id: string; name: Text; assuredOn: Day; months: 5 | 11 }[]
}

const nil = '00000000-0000-0000-0000-000000000000'
const [early, late] = reminderMonths

/**
 * Leads whose published sheets were last checked 5 or 11 months ago and who were not asked since, in the order of their
 * ids; one line a person and organization. Sheets that were never checked are asked about on the page only.
 */
export async function listAsked(
  tx: Tx,
  { today, after, limit }: { today: Day; after: BatchEnd | null; limit: number },
): Promise<AskedLead[]> {
  const { rows } = await sql<AskedLead>`
    with due as (
      select r.id, r.doc -> 'name' as name, r.steward_id, r.assured_on,
        case when r.assured_on <= ${today}::date - make_interval(months => ${late}::int) then ${late}::int else ${early}::int end as months
      from directory_record r
      where r.kind = 'service' and r.status = 'published' and r.steward_id is not null
        and r.assured_on <= ${today}::date - make_interval(months => ${early}::int))
    select m.person_id as "personId", o.id as "organizationId", p.email, p.language, o.name_fr as "organizationFr", o.name_en as "organizationEn",
      jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name, 'assuredOn', d.assured_on, 'months', d.months) order by d.assured_on, d.id) as sheets
    from due d
    join organization o on o.id = d.steward_id and o.status = 'joined'
    join membership m on m.organization_id = o.id and m.role = 'lead' and m.until_day is null
    join person p on p.id = m.person_id and p.deactivated_at is null
    where (m.person_id, o.id) > (${after?.personId ?? nil}::uuid, ${after?.organizationId ?? nil}::uuid)
      and not exists (select from sheet_mail_stop s where s.person_id = m.person_id)
      and not exists (select from directory_reminder x where x.record_id = d.id and x.person_id = m.person_id
        and x.assured_on = d.assured_on and x.months = d.months)
    group by m.person_id, o.id, p.email, p.language, o.name_fr, o.name_en
    order by m.person_id, o.id limit ${limit}`.execute(tx)
  return rows
}

/** Notes what each person is asked about, so that nothing is asked twice. */
export async function noteAsked(tx: Tx, asked: readonly AskedLead[]): Promise<void> {
  const rows = asked.flatMap(({ personId, sheets }) =>
    sheets.map(({ id, assuredOn, months }) => ({ personId, id, assuredOn, months })),
  )
  await sql`insert into directory_reminder (record_id, person_id, assured_on, months)
    select x.id, x."personId", x."assuredOn", x.months
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x (id uuid, "personId" uuid, "assuredOn" date, months int)
    on conflict do nothing`.execute(tx)
}

/** Keeps the hashes of links that were just made. They work for 7 days. */
export async function addLinks(tx: Tx, links: readonly (BatchEnd & { tokenHash: Buffer })[]): Promise<void> {
  await sql`insert into sheet_link (token_hash, organization_id, person_id)
    select * from unnest(${links.map((one) => one.tokenHash)}::bytea[], ${links.map((one) => one.organizationId)}::uuid[],
      ${links.map((one) => one.personId)}::uuid[])`.execute(tx)
}

/** Links that ran out a month ago, and suggestions older than 12 months. */
export async function emptyOld(tx: Tx): Promise<void> {
  await sql`delete from sheet_link where expires_at < sec.now() - interval '30 days'`.execute(tx)
  await sql`select sec.empty_suggestions()`.execute(tx)
}
