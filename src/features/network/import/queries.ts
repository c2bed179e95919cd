import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { KeptImport } from '../../../kernel/import/index.ts'
import type { Who } from '../../../kernel/session.ts'
import type { Note } from '../../../kernel/table/index.ts'
import type { ReadList } from './columns.ts'
import type { ImportDefaults, KnownOrganization } from './plan-import.ts'

/** What is stored of a list: all of it until it is confirmed, then only the counts. */
type OrganizationImportDocument =
  | { stage: 'read'; list: ReadList; notes: Note[]; defaults: ImportDefaults | null }
  | { stage: 'done'; rows: number; added: number; there: number; merged: number; leftOut: number }
  | { stage: 'emptied' }

/** As it is written in the database. */
export const documentText = (document: OrganizationImportDocument): string => JSON.stringify(document)

/** A list of organizations that was sent: read, confirmed or undone. */
export interface OrganizationImport extends KeptImport {
  networkId: string
  document: OrganizationImportDocument
  /** Name of who sent it; null when it may no longer be known. */
  by: string | null
  version: number
}

type Coordinates = Pick<Who, 'coordinated'>

/** One import of a network the person coordinates; null for any other. */
export async function findOrganizationImport(
  tx: Tx,
  { coordinated }: Coordinates,
  id: string,
): Promise<OrganizationImport | null> {
  const { rows } = await sql<OrganizationImport>`
    select i.id, i.network_id as "networkId", i.file_name as "fileName", i.status, i.preview as document, p.name as by,
      i.created_at as "createdAt", i.applied_at as "appliedAt", i.undone_at as "undoneAt", i.version
    from import i left join person p on p.id = i.person_id 
    where i.id = ${id} and i.network_id = any(${[...coordinated]}::uuid[])`.execute(tx)
  return rows[0] ?? null
}

/** One of the lists already sent, without its rows. */
export type PastOrganizationImport = Omit<OrganizationImport, 'document'> & { added: number | null }

/** Imports of the networks the person coordinates, latest first, without their rows. At most 100. */
export async function listOrganizationImports(tx: Tx, { coordinated }: Coordinates): Promise<PastOrganizationImport[]> {
  const { rows } = await sql<PastOrganizationImport>`
    select i.id, i.network_id as "networkId", i.file_name as "fileName", i.status, p.name as by,
      i.created_at as "createdAt", i.applied_at as "appliedAt", i.undone_at as "undoneAt", i.version,
      (i.preview ->> 'added')::int as added
    from import i left join person p on p.id = i.person_id
    where i.network_id = any(${[...coordinated]}::uuid[]) order by i.created_at desc, i.id limit 100`.execute(tx)
  return rows
}

/** Every organization of a network, as far as it takes to know it again. */
export async function listKnown(tx: Tx, networkId: string): Promise<KnownOrganization[]> {
  return tx
    .selectFrom('organization')
    .innerJoin('network_member as nm', 'nm.organization_id', 'organization.id')
    .select(['organization.id', 'external_code as externalCode', 'name_fr as nameFr', 'municipality'])
    .where('nm.network_id', '=', networkId)
    .where('nm.left_on', 'is', null)
    .execute()
}
