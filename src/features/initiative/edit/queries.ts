import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** An organization that may tell of an initiative, in one of its networks. */
export interface OwnPlace {
  organizationId: string
  networkId: string
  nameFr: string
  nameEn: string
  website: string | null
}

/** Organizations among these that are in a network today, each in the network it has been in for longest; by name. */
export async function listOwnPlaces(tx: Tx, worked: readonly string[]): Promise<OwnPlace[]> {
  if (worked.length === 0) return []
  const { rows } = await sql<OwnPlace>`
    select distinct on (o.name_fr, o.id) o.id as "organizationId", m.network_id as "networkId", o.name_fr as "nameFr",
      o.name_en as "nameEn", o.website
    from organization o join network_member m on m.organization_id = o.id and m.left_on is null
    where o.id = any (${[...worked]}::uuid[]) order by o.name_fr, o.id, m.joined_on, m.network_id limit 100`.execute(tx)
  return rows
}
