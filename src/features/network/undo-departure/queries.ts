import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** A departure that a lead recorded. */
export interface RecordedDeparture {
  id: string
  membershipId: string
  personId: string
  at: Date
  /** What was answered for each thing held, by field. */
  handed: Readonly<Record<string, string>>
  /** Who was made lead by it, and still is one; null: nobody. */
  raised: string | null
}

/** Days during which a departure is undone. The database holds it too. */
const undoneWithinDays = 30

/**
 * Departures of an organization that can still be undone, the latest of each place first; for who leads there. Someone who has a
 * place there again, or closed their account, is not among them.
 */
export async function listUndoable(tx: Tx, organizationId: string): Promise<RecordedDeparture[]> {
  const { rows } = await sql<RecordedDeparture>`
    select d.id, d.membership_id as "membershipId", d.person_id as "personId", d.at, d.handed,
      (select r.name from person r join membership l on l.person_id = r.id where r.id = d.raised and l.organization_id = d.organization_id
        and l.until_day is null and l.role = 'lead') as raised
    from departure d join membership m on m.id = d.membership_id join person p on p.id = d.person_id
    where d.organization_id = ${organizationId} and d.undone_at is null and p.deactivated_at is null
      and d.at > sec.now() - make_interval(days => ${undoneWithinDays}) and m.until_day is not null
      and not exists (select from membership o where o.organization_id = d.organization_id and o.person_id = d.person_id
        and (o.until_day is null or (o.id <> m.id and o.from_day >= m.until_day)))
    order by d.at desc, d.id limit 200`.execute(tx)
  return rows
}
