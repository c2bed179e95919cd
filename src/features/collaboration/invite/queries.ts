import { sql } from 'kysely'
import type { SectorCode } from '../../../field/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'

/** An organization of the network that may be asked. */
export interface Askable {
  id: string
  nameFr: string
  nameEn: string
  sector: SectorCode
  municipality: string | null
}

interface AskableFilter {
  text: string | null
  sectors: readonly SectorCode[]
}

/** Organizations that joined the network and are not in the collaboration, nor asked: those that fit, by name, and how many. */
export async function listAskable(
  tx: Tx,
  { id, networkId }: { id: string; networkId: string },
  { text, sectors, limit, offset }: AskableFilter & { limit: number; offset: number },
): Promise<{ rows: Askable[]; count: number }> {
  const like = `%${(text ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<Askable & { count: number }>`
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn", o.sector, o.municipality, (count(*) over ())::int as count
    from network_member n join organization o on o.id = n.organization_id
    where n.network_id = ${networkId} and n.left_on is null and o.status = 'joined'
      and not exists (select from collaboration_member m where m.collaboration_id = ${id} and m.organization_id = o.id
        and m.state in ('proposed', 'invited', 'member'))
      and (${text}::text is null or o.search like sec.fold(${like}))
      and (${sectors.length} = 0 or o.sector = any (${[...sectors]}::text[]))
    order by o.name_fr collate "fr-CA-x-icu", o.id limit ${limit} offset ${offset}`.execute(tx)
  return { rows, count: rows[0]?.count ?? 0 }
}
