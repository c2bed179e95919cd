import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import type { RecordStatus, ServiceStatus, Text } from '../model.ts'

/** One line of a list of sheets to keep. */
export interface SheetSummary {
  id: string
  /** What its address is made of. */
  seq: string
  name: Text
  status: RecordStatus
  serviceStatus: ServiceStatus
  assuredOn: Day | null
  assuredBy: string | null
  assuredByEn: string | null
  /** Of the service’s own record: what « still right » confirms. */
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

export const sheetSummaryColumns = sql`
  r.id, r.seq::text as seq, r.doc -> 'name' as name, r.status, r.doc ->> 'status' as "serviceStatus", r.assured_on as "assuredOn", r.assured_by as "assuredBy", r.assured_by_en as "assuredByEn",
  r.version, r.steward_id as "stewardId", r.network_id as "networkId",
  (select o.doc -> 'name' from directory_record o where o.id = r.organization_id) as organization,
  array_remove(array[case when ${lacks('fr')} then 'fr' end, case when ${lacks('en')} then 'en' end], null) as missing,
  (select count(*)::int from directory_suggestion s where s.record_id = r.id and s.status = 'new') as suggestions`
export const lacksALanguage = sql<boolean>`(${lacks('fr')} or ${lacks('en')})`
