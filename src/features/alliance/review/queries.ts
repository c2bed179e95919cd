import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import '../schema.ts'
import type { AllianceDates } from './due.ts'

/** An alliance for whose dates the person answers. */
export interface DatedAlliance extends AllianceDates {
  id: string
  nameFr: string | null
  nameEn: string | null
}

/**
 * Alliances that have not ended, with their dates, where the person leads a member or answers for it.
 *
 * @param timeZone IANA zone in which instants become days
 */
export async function listDated(
  tx: Tx,
  { personId, led }: { personId: string; led: readonly string[] },
  timeZone: string,
): Promise<DatedAlliance[]> {
  const { rows } = await sql<DatedAlliance>`
    select c.id, c.name_fr as "nameFr", c.name_en as "nameEn", c.review_on as "reviewOn", v.review_on as "agreedReviewOn",
      (v.in_force_at at time zone ${timeZone})::date as "inForceOn", v.ends_on as "endsOn"
    from collaboration c left join agreement_version v on v.id = sec.agreed_version(c.id)
    where c.kind = 'alliance' and c.stage <> 'closed' and (c.review_on is not null or v.review_on is not null or v.ends_on is not null)
      and exists (select from collaboration_member m where m.collaboration_id = c.id and m.state = 'member'
        and (m.organization_id = any (${[...led]}::uuid[])
          or (m.contact_id = ${personId} and m.organization_id = any ((select sec.worked())::uuid[]))))
    order by c.id limit 200`.execute(tx)
  return rows
}
