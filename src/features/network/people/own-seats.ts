import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Who } from '../../../kernel/session.ts'

/** An organization of the person in a network. `canPropose`: they do more than read there. */
export interface Seat {
  networkId: string
  organizationId: string
  canPropose: boolean
}

/** The same, with the names of both. */
export interface NamedSeat extends Seat {
  networkFr: string
  networkEn: string
  organizationFr: string
  organizationEn: string
}

/** Where the person works today that is in a network, by name. */
export async function listSeats(tx: Tx, { personId, organizations }: Who): Promise<NamedSeat[]> {
  if (organizations.length === 0) return []
  const { rows } = await sql<NamedSeat>`
    select n.id as "networkId", n.name_fr as "networkFr", n.name_en as "networkEn", o.id as "organizationId",
      o.name_fr as "organizationFr", o.name_en as "organizationEn", m.role <> 'reader' as "canPropose"
    from membership m join organization o on o.id = m.organization_id
      join network_member nm on nm.organization_id = o.id and nm.left_on is null join network n on n.id = nm.network_id
    where m.person_id = ${personId} and m.until_day is null and o.id = any (${[...organizations]}::uuid[])
    order by n.name_fr collate "fr-CA-x-icu", n.id, o.name_fr collate "fr-CA-x-icu", o.id`.execute(tx)
  return rows
}

/** Whether who works somewhere does so only in organizations that are in no network. */
export const isInNoNetwork = async (tx: Tx, who: Who): Promise<boolean> =>
  who.organizations.length > 0 && (await listSeats(tx, who)).length === 0
