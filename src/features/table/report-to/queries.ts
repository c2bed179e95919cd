import { sql } from 'kysely'
import { readTogether, type Tx } from '../../../kernel/db/index.ts'
import type { ReceivingTable, ReportingAlliance } from '../model.ts'

/** Alliances that report to a table, or offer to. */
export const listReporting = (tx: Tx, tableId: string): Promise<ReportingAlliance[]> =>
  readTogether(
    tx,
    sql<ReportingAlliance>`
      select id, state, name_fr as "nameFr", name_en as "nameEn", stage, sectors, regions, review_on as "reviewOn",
        open_commitments as open, kept_commitments as kept, version from sec.reporting_alliances(${tableId}) limit 500`,
  )

/** Tables to which an alliance reports, or offers to. */
export const listReceiving = (tx: Tx, allianceId: string): Promise<ReceivingTable[]> =>
  readTogether(
    tx,
    sql<ReceivingTable>`
      select id, state, name_fr as "nameFr", name_en as "nameEn", level, version from sec.receiving_tables(${allianceId}) limit 100`,
  )
