import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** Where someone may start a table: one of their organizations, in one of its networks. */
export interface BeginPlace {
  organizationId: string
  networkId: string
  nameFr: string
  nameEn: string
  networkFr: string
  networkEn: string
  regionCodes: string[]
}

/** Organizations where the person does more than read, by name, with each network that they joined. */
export async function listPlaces(tx: Tx): Promise<BeginPlace[]> {
  const { rows } = await sql<BeginPlace>`
    select o.id as "organizationId", n.id as "networkId", o.name_fr as "nameFr", o.name_en as "nameEn", n.name_fr as "networkFr",
      n.name_en as "networkEn", o.region_codes as "regionCodes"
    from organization o join network_member m on m.organization_id = o.id and m.left_on is null join network n on n.id = m.network_id
    where o.id = any ((select sec.worked())::uuid[]) and o.status = 'joined'
    order by o.name_fr collate "fr-CA-x-icu", n.name_fr, o.id, n.id limit 100`.execute(tx)
  return rows
}
