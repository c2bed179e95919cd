import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { RecordStatus, ServiceStatus, Text } from '../model.ts'
import { reminderMonths } from '../rules.ts'

/** One line of a list of sheets to keep. */
export interface SheetLine {
  id: string
  name: Text
  status: RecordStatus
  serviceStatus: ServiceStatus
  assuredOn: Day | null
  assuredBy: string | null
  /** Of the service’s own record: what « still right » was said of. */
  version: number
  stewardId: string | null
  networkId: string | null
  organization: Text | null
  /** Languages in which its name or its description is missing. */
  missing: Language[]
  /** Suggestions that nobody looked at. */
  suggestions: number
}

/** Whether a name or a description lacks a language; no description at all lacks both. */
const lacks = (lang: Language) =>
  sql<boolean>`(coalesce(r.doc -> 'name' ->> ${lang}, '') = '' or coalesce(r.doc -> 'description' ->> ${lang}, '') = '')`

export const lineColumns = sql`
  r.id, r.doc -> 'name' as name, r.status, r.doc ->> 'status' as "serviceStatus", r.assured_on as "assuredOn", r.assured_by as "assuredBy",
  r.version, r.steward_id as "stewardId", r.network_id as "networkId",
  (select o.doc -> 'name' from directory_record o where o.id = r.organization_id) as organization,
  array_remove(array[case when ${lacks('fr')} then 'fr' end, case when ${lacks('en')} then 'en' end], null) as missing,
  (select count(*)::int from directory_suggestion s where s.record_id = r.id and s.status = 'new') as suggestions`
export const lacksALanguage = sql<boolean>`(${lacks('fr')} or ${lacks('en')})`

/** Longest list of one organization’s sheets on one page. */
const most = 500

/** The sheets an organization keeps, those to check first: never checked, then by the day of the check. */
export async function listOwnSheets(tx: Tx, organizationId: string): Promise<SheetLine[]> {
  const { rows } = await sql<SheetLine>`
    select ${lineColumns} from directory_record r
    where r.kind = 'service' and r.steward_id = ${organizationId} and r.status in ('draft', 'published', 'hidden')
    order by r.assured_on nulls first, r.doc -> 'name' ->> 'fr' collate "fr-CA-x-icu", r.id limit ${most}`.execute(tx)
  return rows
}

/** New suggestions on the sheets of an organization, with where they are reviewed. */
export async function listOwnSuggestions(
  tx: Tx,
  organizationId: string,
): Promise<{ id: string; recordId: string; networkId: string | null; name: Text; kind: string; at: Date }[]> {
  const { rows } = await sql<{
    id: string
    recordId: string
    networkId: string | null
    name: Text
    kind: string
    at: Date
  }>`
    select s.id, r.id as "recordId", r.network_id as "networkId", r.doc -> 'name' as name, s.kind, s.created_at as at
    from directory_suggestion s join directory_record r on r.id = s.record_id
    where r.steward_id = ${organizationId} and s.status = 'new' order by s.created_at limit 50`.execute(tx)
  return rows
}

/** Sheets checked this many months ago, or never, are asked about. */
export const askedAfterMonths = reminderMonths[0]

export interface OwnSummary {
  sheets: number
  /** Published sheets never checked, or not for five months. */
  toCheck: number
  suggestions: number
}

/** What an organization’s lead has to do about its sheets. `today`: calendar day of the instance. */
export async function ownSheetsSummary(tx: Tx, organizationId: string, today: Day): Promise<OwnSummary> {
  const { rows } = await sql<OwnSummary>`
    select count(*)::int as sheets,
      (count(*) filter (where r.status = 'published' and (r.assured_on is null
        or r.assured_on <= ${today}::date - make_interval(months => ${askedAfterMonths}::int))))::int as "toCheck",
      coalesce(sum((select count(*) from directory_suggestion s where s.record_id = r.id and s.status = 'new')), 0)::int as suggestions
    from directory_record r where r.kind = 'service' and r.steward_id = ${organizationId} and r.status in ('draft', 'published', 'hidden')`.execute(
    tx,
  )
  return rows[0] ?? { sheets: 0, toCheck: 0, suggestions: 0 }
}
