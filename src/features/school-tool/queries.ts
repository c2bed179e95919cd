import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import { isId } from '../../kernel/ids.ts'
import type { Held, SchoolTool } from './model.ts'
import './schema.ts'

export const toolColumns = sql`t.id, t.network_id as "networkId", t.organization_id as "organizationId", coalesce(o.name_fr, '') as "organizationFr",
  coalesce(o.name_en, '') as "organizationEn", t.title_fr as "titleFr", t.title_en as "titleEn", t.kind, t.stages, t.subjects, t.offered_by as "offeredBy",
  t.link, t.article, t.service, t.evidence_key as "evidenceKey", t.listed_on as "listedOn", t.withdrawn_on as "withdrawnOn", t.version`

/** Null when there is none that the person may read. */
export async function findTool(tx: Tx, id: string): Promise<SchoolTool | null> {
  if (!isId(id)) return null
  const { rows } = await sql<SchoolTool>`
    select ${toolColumns} from school_tool t left join organization o on o.id = t.organization_id where t.id = ${id}`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** Who said whether they have it, by name. */
export async function listHolders(tx: Tx, toolId: string): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select h.tool_id as "toolId", h.organization_id as "organizationId", o.name_fr as "organizationFr", o.name_en as "organizationEn",
      h.from_day as "fromDay", h.until_day as "untilDay", h.evidence_key as "evidenceKey"
    from school_tool_held h join organization o on o.id = h.organization_id where h.tool_id = ${toolId}
    order by o.name_fr collate "fr-CA-x-icu", o.id limit 400`.execute(tx)
  return rows
}

/** What an organization has. */
export async function listPlan(tx: Tx, organizationId: string): Promise<SchoolTool[]> {
  const { rows } = await sql<SchoolTool>`
    select ${toolColumns} from school_tool_held h join school_tool t on t.id = h.tool_id left join organization o on o.id = t.organization_id
    where h.organization_id = ${organizationId} and h.until_day is null
    order by coalesce(t.title_fr, t.title_en) collate "fr-CA-x-icu", t.id limit 1000`.execute(tx)
  return rows
}

/** Schools of the person, whose plan they read: those of the sector of education; `staff`: their head-count, null when it is not said. */
export async function listSchools(
  tx: Tx,
  organizations: readonly string[],
): Promise<{ id: string; nameFr: string; nameEn: string; staff: number | null }[]> {
  if (organizations.length === 0) return []
  const { rows } = await sql<{ id: string; nameFr: string; nameEn: string; staff: number | null }>`
    select id, name_fr as "nameFr", name_en as "nameEn", staff_count as staff from organization
    where id = any (${[...organizations]}::uuid[]) and sector = 'education' order by name_fr collate "fr-CA-x-icu", id limit 50`.execute(
    tx,
  )
  return rows
}

/** Null when there is none that the person may read. */
export async function findOrganization(tx: Tx, id: string): Promise<{ nameFr: string; nameEn: string } | null> {
  const { rows } = await sql<{ nameFr: string; nameEn: string }>`
    select name_fr as "nameFr", name_en as "nameEn" from organization where id = ${id}`.execute(tx)
  return rows[0] ?? null
}
