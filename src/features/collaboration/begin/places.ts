import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { listWorkedOf } from '../queries.ts'

/** Where someone may start an alliance or a table: one of their organizations, in one of its networks. */
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
async function listBeginPlaces(tx: Tx): Promise<BeginPlace[]> {
  const { rows } = await sql<BeginPlace>`
    select o.id as "organizationId", n.id as "networkId", o.name_fr as "nameFr", o.name_en as "nameEn", n.name_fr as "networkFr",
      n.name_en as "networkEn", o.region_codes as "regionCodes"
    from organization o join network_member m on m.organization_id = o.id and m.left_on is null join network n on n.id = m.network_id
    where o.id = any ((select sec.worked())::uuid[]) and o.status = 'joined' order by o.name_fr collate "fr-CA-x-icu", n.name_fr, o.id, n.id limit 100`.execute(
    tx,
  )
  return rows
}

/** The same; null: the person does more than read nowhere. */
export async function placesToBegin(tx: Tx): Promise<BeginPlace[] | null> {
  return (await listWorkedOf(tx)).length === 0 ? null : listBeginPlaces(tx)
}

/** One value for an organization in a network, as the form sends it. */
export const placeValue = ({ organizationId, networkId }: Pick<BeginPlace, 'organizationId' | 'networkId'>): string =>
  `${organizationId}.${networkId}`

export const placeNamed = (places: readonly BeginPlace[], value: string): BeginPlace | null => {
  const [organizationId = '', networkId = ''] = value.split('.')
  if (!isId(organizationId) || !isId(networkId)) return null
  return places.find((one) => one.organizationId === organizationId && one.networkId === networkId) ?? null
}
