import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Who } from '../../../kernel/session.ts'
import type { InitiativeStatus } from '../model.ts'

export interface OwnRow {
  id: string
  nameFr: string | null
  nameEn: string | null
  byFr: string
  byEn: string
  status: InitiativeStatus
  modifiedAt: Date
}

/** Which of them: one state, or every one. */
interface OwnFilter {
  status: InitiativeStatus | null
}

const within = (
  { organizations, coordinated }: Pick<Who, 'organizations' | 'coordinated'>,
  { status }: OwnFilter,
) => sql`
  (i.organization_id = any (${[...organizations]}::uuid[]) or i.network_id = any (${[...coordinated]}::uuid[]))
  and (${status}::text is null or i.status = ${status})`

/** Initiatives of the person's organizations and of the networks they coordinate, the latest changed first. */
export async function listOwn(
  tx: Tx,
  who: Pick<Who, 'organizations' | 'coordinated'>,
  { limit, offset, ...filter }: OwnFilter & { limit: number; offset: number },
): Promise<OwnRow[]> {
  const { rows } = await sql<OwnRow>`
    select i.id, i.name_fr as "nameFr", i.name_en as "nameEn", i.by_fr as "byFr", i.by_en as "byEn", i.status, i.modified_at as "modifiedAt"
    from initiative i where ${within(who, filter)} order by i.modified_at desc, i.id limit ${limit} offset ${offset}`.execute(
    tx,
  )
  return rows
}

export async function countOwn(
  tx: Tx,
  who: Pick<Who, 'organizations' | 'coordinated'>,
  filter: OwnFilter,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from initiative i where ${within(who, filter)}`.execute(tx)
  return rows[0]?.count ?? 0
}
