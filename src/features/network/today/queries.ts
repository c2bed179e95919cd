import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** What an operator may know of a network. Content of organizations is not part of it. */
export interface InstanceNetwork {
  nameFr: string
  nameEn: string
  hasCoordinator: boolean
}

/** Networks of the instance, oldest first; at most 100. */
export async function listInstanceNetworks(tx: Tx): Promise<InstanceNetwork[]> {
  const { rows } = await sql<InstanceNetwork>`
    select n.name_fr as "nameFr", n.name_en as "nameEn",
      exists (select from coordinator c where c.network_id = n.id and c.until_day is null) as "hasCoordinator"
    from network n order by n.created_at, n.id limit 100`.execute(tx)
  return rows
}
