import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { KeptImport } from '../../../kernel/import/index.ts'
import type { WrittenTie } from '../declare/save-ties.ts'
import type { Declaration } from '../own/own-tie.ts'
import type { KnownPartner } from './plan-ties.ts'
import type { ReadTies } from './tie-columns.ts'

/** What is kept of a file: its rows until it is confirmed, then counts and what it said in place of what. */
export type TieDocument =
  | ({ stage: 'read' } & ReadTies)
  | {
      stage: 'done'
      said: number
      same: number
      unsaid: number
      leftOut: number
      written: readonly WrittenTie[]
      undone?: Undone
    }
  | { stage: 'emptied' }

/** What taking it back came to. */
export interface Undone {
  /** Ties that were taken back; of those, the ones whose former saying stands again. */
  ended: number
  restored: number
  /** Ties that somebody said anew since: they stay. */
  left: number
}

/** A table of ties that was sent: read, confirmed or undone. */
export interface TieImport extends KeptImport {
  document: TieDocument
  /** Name of who sent it; null when it may no longer be known. */
  by: string | null
  version: number
}

const columns = sql.raw(
  `i.id, i.file_name as "fileName", i.status, i.created_at as "createdAt", i.applied_at as "appliedAt", i.undone_at as "undoneAt", i.version`,
)

/** One file of an organization; null for any other. `lock`: for this transaction. */
export async function findTieImport(
  tx: Tx,
  organizationId: string,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<TieImport | null> {
  if (!isId(id)) return null
  if (lock) await sql`select from tie_import where id = ${id} for update`.execute(tx)
  const { rows } = await sql<TieImport>`
    select ${columns}, i.preview as document, p.name as by from tie_import i left join person p on p.id = i.person_id
    where i.id = ${id} and i.organization_id = ${organizationId}`.execute(tx)
  return rows[0] ?? null
}

export type PastTieImport = Omit<TieImport, 'document'> & { said: number | null }

/** Files of an organization, latest first, without their rows; 50 at most. */
export async function listTieImports(tx: Tx, organizationId: string): Promise<PastTieImport[]> {
  const { rows } = await sql<PastTieImport>`
    select ${columns}, p.name as by, (i.preview ->> 'said')::int as said
    from tie_import i left join person p on p.id = i.person_id
    where i.organization_id = ${organizationId} order by i.created_at desc, i.id limit 50`.execute(tx)
  return rows
}

/** Every organization that ours may say a tie with, as far as it takes to know it again; 5,000 at most. */
export async function listKnownPartners(tx: Tx, organizationId: string): Promise<KnownPartner[]> {
  const { rows } = await sql<KnownPartner>`
    select distinct o.id, o.name_fr as "nameFr", o.name_en as "nameEn", o.external_code as "externalCode"
    from network_member own join network_member other on other.network_id = own.network_id and other.left_on is null
      join organization o on o.id = other.organization_id
    where own.organization_id = ${organizationId} and own.left_on is null and o.id <> ${organizationId} and o.status <> 'left'
    order by o.id limit 5000`.execute(tx)
  return rows
}

/** What these declarations said, by id. */
export async function listSayings(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, Pick<Declaration, 'says' | 'isShown'>>> {
  const { rows } = await sql<{ id: string } & Pick<Declaration, 'says' | 'isShown'>>`
    select id, says, is_shown as "isShown" from tie_declaration where id = any (${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, ...one }) => [id, one]))
}
