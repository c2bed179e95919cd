import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { ReceivingTable, ReportingAlliance } from '../model.ts'

/** Alliances that report to a table, or offer to. */
export async function listReporting(tx: Tx, tableId: string): Promise<ReportingAlliance[]> {
  const { rows } = await sql<ReportingAlliance>`
    select id, state, name_fr as "nameFr", name_en as "nameEn", stage, sectors, regions, review_on as "reviewOn",
      open_commitments as open, kept_commitments as kept, version from sec.reporting_alliances(${tableId}) limit 500`.execute(
    tx,
  )
  return rows
}

/** Tables to which an alliance reports, or offers to. */
export async function listReceiving(tx: Tx, allianceId: string): Promise<ReceivingTable[]> {
  const { rows } = await sql<ReceivingTable>`
    select id, state, name_fr as "nameFr", name_en as "nameEn", level, version from sec.receiving_tables(${allianceId}) limit 100`.execute(
    tx,
  )
  return rows
}
