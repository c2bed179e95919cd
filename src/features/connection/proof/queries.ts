import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { EvidenceType } from '../../evidence/index.ts'

/** A piece of evidence that names both organizations, as far as a list shows it. */
export interface PairRecord {
  recordKey: string
  type: EvidenceType
  title: string | null
  startsOn: Day
  /** Organizations that it names. */
  organizations: number
}

/** Most records on the page. */
export const mostRecords = 50

/** Evidence that names both and that the person may read, the latest first; one more than `mostRecords` at most. */
export async function listPairRecords(tx: Tx, organizationId: string, otherId: string): Promise<PairRecord[]> {
  const { rows } = await sql<PairRecord>`
    select e.record_key as "recordKey", e.type, e.title, e.starts_on as "startsOn",
      (select count(*) from evidence_organization n where n.event_id = e.id)::int as organizations
    from evidence_organization a join evidence_organization b on b.event_id = a.event_id and b.organization_id = ${otherId}
      join evidence_event e on e.id = a.event_id and e.is_current and not e.is_withdrawn
    where a.organization_id = ${organizationId} order by e.starts_on desc, e.record_key limit ${mostRecords + 1}`.execute(
    tx,
  )
  return rows
}
