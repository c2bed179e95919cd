import { sql } from 'kysely'
import type { SectorCode } from '../../../field/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'

/** An organization that agreed to be named in public. */
export interface NamedOrganization {
  id: string
  nameFr: string
  nameEn: string
  sector: SectorCode
}

/** Those that fit a part of their name, three signs or more, and are not at the table nor asked. */
export async function listNamed(tx: Tx, id: string, text: string): Promise<NamedOrganization[]> {
  const { rows } = await sql<NamedOrganization>`
    select id, name_fr as "nameFr", name_en as "nameEn", sector from sec.publicly_named(${text}, ${id})`.execute(tx)
  return rows
}

/** Whether an organization may be proposed to a table though it is of another network. */
export async function maySit(tx: Tx, organizationId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean; isThere: boolean }>`
    select sec.may_sit_elsewhere(${organizationId}, ${id}) as may, exists (select from collaboration_member m
      where m.collaboration_id = ${id} and m.organization_id = ${organizationId} and m.state in ('proposed', 'invited', 'member')) as "isThere"`.execute(
    tx,
  )
  return rows[0]?.may === true && !rows[0].isThere
}
