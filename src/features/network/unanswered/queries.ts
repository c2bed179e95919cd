import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { noWorkPhone, type SectorCode, type WorkPhone } from '../../../field/index.ts'
import { backOn, type AwayDays } from '../answering/cover.ts'

/** A member of the reader’s networks where nobody can answer today. */
export interface UnansweredOrganization {
  id: string
  nameFr: string
  nameEn: string
  sector: SectorCode
  regionCodes: string[]
  /** First day on which one of them is back; null: nobody is designated. */
  backOn: Day | null
  /** Whom to call there about it; null: nobody is. */
  contact: (WorkPhone & { name: string; email: string }) | null
}

type Read = Omit<UnansweredOrganization, 'backOn' | 'contact'> & {
  /** Absences of the specialist and the substitute, by person. */
  away: AwayDays[][]
  contact: (Partial<WorkPhone> & { name: string; email: string }) | null
}

/** Of the networks that the reader coordinates, by name; at most 5,000. */
export async function listUnanswered(tx: Tx, today: Day): Promise<UnansweredOrganization[]> {
  const { rows } = await sql<Read>`
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn", o.sector, o.region_codes as "regionCodes",
      coalesce((select json_agg(coalesce((select json_agg(json_build_object('fromDay', a.from_day, 'untilDay', a.until_day))
          from absence a where a.organization_id = d.organization_id and a.person_id = d.person_id and a.taken_back_at is null
            and a.until_day >= ${today}::date), '[]'))
        from designation d where d.organization_id = o.id and d.until_day is null
          and d.kind in ('specialist', 'specialist_deputy')), '[]') as away,
      (select json_build_object('name', p.name, 'email', p.email, 'phone', p.phone, 'phoneExtension', p.phone_extension)
        from designation d join person p on p.id = d.person_id
        where d.organization_id = o.id and d.until_day is null and d.kind in ('contact', 'contact_deputy')
        order by d.kind, d.from_day limit 1) as contact
    from organization o where o.id = any ((select sec.unanswered(${today}))::uuid[])
    order by o.name_fr collate "fr-CA-x-icu", o.id limit 5000`.execute(tx)
  return rows.map(({ away, contact, ...organization }) => {
    const back = away.flatMap((absences) => backOn(absences, today) ?? []).toSorted()
    return { ...organization, backOn: back[0] ?? null, contact: contact && { ...noWorkPhone, ...contact } }
  })
}
