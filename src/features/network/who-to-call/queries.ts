import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { WorkPhone } from '../../../field/index.ts'
import type { Answering } from '../answering/cover.ts'
import { answeringColumns, hoursOfHolder } from '../answering/queries.ts'
import type { DesignationKind } from '../model.ts'
import { reachColumns } from '../person-columns.ts'

/** Someone a professional calls when they are not sure; of a coordinator, only that they are there is known. */
export interface Called extends WorkPhone, Answering {
  personId: string
  name: string
  email: string
  kind: Extract<DesignationKind, 'contact' | 'contact_deputy' | 'specialist' | 'specialist_deputy'> | 'coordinator'
  /** Organization, or network of a coordinator. */
  placeId: string
  placeFr: string
  placeEn: string
}

/** Where a professional works, though nobody may be designated there. */
export interface OwnPlace {
  placeId: string
  placeFr: string
  placeEn: string
}

/** All that the card says: organizations where this person works, and whom to call. */
export interface ReadCard {
  places: OwnPlace[]
  called: Called[]
}

/**
 * Designated people where this person works, the specialist first, then who coordinates their tables; at most 60 of each. Empty for a
 * visitor. One query: this stands on many pages.
 *
 * @param today calendar day of the instance: absences that ended before are left out
 */
export async function readCard(tx: Tx, today: Day): Promise<ReadCard> {
  const { rows } = await sql<Omit<Called, 'kind'> & { kind: Called['kind'] | 'place' }>`
    with own as materialized (
      select o.id, o.name_fr, o.name_en from organization o
      where o.id in (select m.organization_id from membership m where m.person_id = sec.person() and m.until_day is null)
      order by o.name_fr collate "fr-CA-x-icu", o.id limit 60)
    select * from (
      select p.id as "personId", p.name, ${reachColumns}, d.kind, o.id as "placeId", o.name_fr as "placeFr", o.name_en as "placeEn",
        ${answeringColumns(today)}, array_position(array['specialist', 'specialist_deputy', 'contact', 'contact_deputy'], d.kind) as rank
      from own o join designation d on d.organization_id = o.id join person p on p.id = d.person_id ${hoursOfHolder}
      where d.until_day is null and d.kind in ('specialist', 'specialist_deputy', 'contact', 'contact_deputy')
      union all
      select p.id, p.name, ${reachColumns}, 'coordinator', n.id, n.name_fr, n.name_en, true, null, null, '[]', 9
      from coordinator c join person p on p.id = c.person_id join network n on n.id = c.network_id
      where c.until_day is null and c.network_id = any ((select sec.networks())::uuid[])
      union all
      select o.id, '', '', null, null, null, null, 'place', o.id, o.name_fr, o.name_en, true, null, null, '[]', 10 from own o) called
    order by rank, "placeFr" collate "fr-CA-x-icu", name collate "fr-CA-x-icu", "personId" limit 180`.execute(tx)
  return {
    places: rows.filter(({ kind }) => kind === 'place'),
    called: rows.flatMap(({ kind, ...one }) => (kind === 'place' ? [] : [{ ...one, kind }])),
  }
}
