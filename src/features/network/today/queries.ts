import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { DesignationKind } from '../model.ts'

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

/** A role that partners rely on, whose holder no longer works there. */
export interface LeftDesignation {
  organizationId: string
  nameFr: string
  nameEn: string
  kind: DesignationKind
  /** null: their name is no longer known. */
  person: string | null
}

/** Of organizations that the person leads, the oldest first; 20 at most. */
export async function listLeftDesignations(tx: Tx, led: readonly string[]): Promise<LeftDesignation[]> {
  if (led.length === 0) return []
  const { rows } = await sql<LeftDesignation>`
    select o.id as "organizationId", o.name_fr as "nameFr", o.name_en as "nameEn", d.kind, p.name as person
    from designation d join organization o on o.id = d.organization_id left join person p on p.id = d.person_id
    where d.organization_id = any (${[...led]}::uuid[]) and d.until_day is null and not exists (select from membership m
      where m.organization_id = d.organization_id and m.person_id = d.person_id and m.until_day is null)
    order by d.from_day, d.id limit 20`.execute(tx)
  return rows
}
