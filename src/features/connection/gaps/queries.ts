import { sql } from 'kysely'
import { sectorCodes } from '../../../field/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Territory } from './model.ts'

/** What a network covers; its sectors are the five, in their order: one that it leaves out is still missing. null: not one of this reader. */
export async function readTerritory(tx: Tx, networkId: string): Promise<Territory | null> {
  const { rows } = await sql<{ regions: string[] }>`
    select region_codes as regions from network where id = ${networkId}`.execute(tx)
  return rows[0] ? { regions: rows[0].regions.toSorted(), sectors: sectorCodes } : null
}

/**
 * Of these organizations, those whose contact and backup are one person, or that have a contact and no backup. It reads what any partner
 * reads on the page of an organization, and gives organizations back, never people.
 */
export async function listOneOffice(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select organization_id as id from designation
    where until_day is null and kind in ('contact', 'contact_deputy') and organization_id = any (${[...ids]}::uuid[])
    group by organization_id having count(distinct person_id) = 1 order by organization_id limit 5000`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** Addresses of the contact of organizations, else of the backup, as this reader may read them. */
export async function contactAddresses(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; email: string }>`
    select distinct on (d.organization_id) d.organization_id as id, p.email
    from designation d join person p on p.id = d.person_id
    where d.until_day is null and d.kind in ('contact', 'contact_deputy') and d.organization_id = any (${[...ids]}::uuid[])
    order by d.organization_id, d.kind, p.id`.execute(tx)
  return new Map(rows.map(({ id, email }) => [id, email]))
}

/** A gap that a coordinator set aside, and why. */
export interface SetAsideGap {
  id: string
  key: string
  reason: string
  by: string
  at: Date
}

/** Gaps of a network that are set aside, the last first; 500 at most. Empty for who does not coordinate it. */
export async function listSetAside(tx: Tx, networkId: string): Promise<SetAsideGap[]> {
  const { rows } = await sql<SetAsideGap>`
    select g.id, g.gap_key as key, g.reason, p.name as by, g.created_at as at
    from gap_set_aside g join person p on p.id = g.person_id
    where g.network_id = ${networkId} and g.ended_at is null order by g.created_at desc, g.id limit 500`.execute(tx)
  return rows
}
