import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { WorkPhone } from '../../../field/index.ts'
import type { DesignationKind } from '../model.ts'
import { reachColumns } from '../person-columns.ts'

/** Someone a professional calls when they are not sure. */
export interface Called extends WorkPhone {
  personId: string
  name: string
  email: string
  kind: Extract<DesignationKind, 'contact' | 'contact_deputy' | 'specialist' | 'specialist_deputy'> | 'coordinator'
  placeFr: string
  placeEn: string
}

/** Designated people where this person works, the specialist first, then who coordinates their tables; at most 60. Empty for a visitor. */
export async function listCalled(tx: Tx): Promise<Called[]> {
  const { rows } = await sql<Called>`
    select * from (
      select p.id as "personId", p.name, ${reachColumns}, d.kind, o.name_fr as "placeFr", o.name_en as "placeEn",
        array_position(array['specialist', 'specialist_deputy', 'contact', 'contact_deputy'], d.kind) as rank
      from designation d join person p on p.id = d.person_id join organization o on o.id = d.organization_id
      where d.until_day is null and d.kind in ('specialist', 'specialist_deputy', 'contact', 'contact_deputy')
        and d.organization_id in (select m.organization_id from membership m where m.person_id = sec.person() and m.until_day is null)
      union all
      select p.id, p.name, ${reachColumns}, 'coordinator', n.name_fr, n.name_en, 9
      from coordinator c join person p on p.id = c.person_id join network n on n.id = c.network_id
      where c.until_day is null and c.network_id = any ((select sec.networks())::uuid[])) called
    order by rank, "placeFr", name collate "fr-CA-x-icu", "personId" limit 60`.execute(tx)
  return rows
}
