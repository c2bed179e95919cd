import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** For whom the person may give a code: one of their organizations, or a table where one of them sits. */
export interface Giver {
  kind: 'organization' | 'table'
  id: string
  nameFr: string
  nameEn: string
}

/** Organizations where the person does more than read, then the tables where these sit, by name. */
export async function listGivers(tx: Tx): Promise<Giver[]> {
  const { rows } = await sql<Giver>`
    select * from (
      select 'organization' as kind, o.id, o.name_fr as "nameFr", o.name_en as "nameEn" from organization o
        where o.id = any ((select sec.worked())::uuid[]) and o.status = 'joined'
      union all
      select 'table', c.id, coalesce(c.name_fr, c.name_en), coalesce(c.name_en, c.name_fr) from collaboration c
        where c.kind = 'table' and c.stage <> 'closed' and c.id = any ((select sec.worked_collaborations())::uuid[])) as giver
    order by kind, "nameFr" collate "fr-CA-x-icu", id limit 500`.execute(tx)
  return rows
}

/** A code that still waits to be used. */
export interface OpenCode {
  id: string
  giverId: string
  expiresAt: Date
}

/** Those that the organizations of the person, or their tables, gave. */
export async function listOpenCodes(tx: Tx, now: Date): Promise<OpenCode[]> {
  const { rows } = await sql<OpenCode>`
    select k.id, coalesce(k.organization_id, k.collaboration_id) as "giverId", k.expires_at as "expiresAt" from table_code k
    where k.ended_at is null and k.used_by_id is null and k.expires_at > ${now}
      and (k.organization_id = any ((select sec.worked())::uuid[]) or k.collaboration_id = any ((select sec.worked_collaborations())::uuid[]))
    order by k.expires_at desc, k.id limit 200`.execute(tx)
  return rows
}
