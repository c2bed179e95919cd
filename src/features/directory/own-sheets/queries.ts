import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { reminderMonths } from '../rules.ts'
import { sheetSummaryColumns, type SheetSummary } from '../steward/sheet-summary.ts'

/** Longest list of one organization’s sheets on one page. */
const most = 500

/** The sheets an organization keeps, those to check first: never checked, then by the day of the check. */
export async function listOwnSheets(tx: Tx, organizationId: string): Promise<SheetSummary[]> {
  const { rows } = await sql<SheetSummary>`
    select ${sheetSummaryColumns} from directory_record r
    where r.kind = 'service' and r.steward_id = ${organizationId} and r.status in ('draft', 'published', 'hidden')
    order by r.assured_on nulls first, r.doc -> 'name' ->> 'fr' collate "fr-CA-x-icu", r.id limit ${most}`.execute(tx)
  return rows
}

/** Sheets checked this many months ago, or never, are asked about. */
const askedAfterMonths = reminderMonths[0]

export interface OwnSummary {
  sheets: number
  /** Published sheets never checked, or not for five months. */
  toCheck: number
  /** One of those to check; null: none is. */
  oneToCheck: string | null
  suggestions: number
}

/** What an organization’s lead has to do about its sheets. `today`: calendar day of the instance. */
export async function ownSheetsSummary(tx: Tx, organizationId: string, today: Day): Promise<OwnSummary> {
  const isToCheck = sql`r.status = 'published' and (r.assured_on is null
        or r.assured_on <= ${today}::date - make_interval(months => ${askedAfterMonths}::int))`
  const { rows } = await sql<OwnSummary>`
    select count(*)::int as sheets,
      (count(*) filter (where ${isToCheck}))::int as "toCheck",
      (array_agg(r.id order by r.id) filter (where ${isToCheck}))[1] as "oneToCheck",
      coalesce(sum((select count(*) from directory_suggestion s where s.record_id = r.id and s.status = 'new')), 0)::int as suggestions
    from directory_record r where r.kind = 'service' and r.steward_id = ${organizationId} and r.status in ('draft', 'published', 'hidden')`.execute(
    tx,
  )
  return rows[0] ?? { sheets: 0, toCheck: 0, oneToCheck: null, suggestions: 0 }
}
