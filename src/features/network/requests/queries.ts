import { sql } from 'kysely'
import type { SectorCode } from '../../../field/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'

/** An organization that would like to enter a network, as who coordinates it reads it. */
export interface EntryRequest {
  id: string
  networkId: string
  name: string
  sector: SectorCode
  personName: string
  email: string
  language: Language
  recommendedFr: string
  recommendedEn: string
  state: 'waiting' | 'set-aside'
  createdAt: Date
  version: number
}

const columns = sql.raw(
  `r.id, r.network_id as "networkId", r.name, r.sector, r.person_name as "personName", r.email, r.language, o.name_fr as "recommendedFr",
   o.name_en as "recommendedEn", r.state, r.created_at as "createdAt", r.version`,
)

/** Requests that wait, then those that were set aside, the oldest first; 200 at most. */
export async function listRequests(tx: Tx, networks: readonly string[]): Promise<EntryRequest[]> {
  if (networks.length === 0) return []
  const { rows } = await sql<EntryRequest>`
    select ${columns} from network_request r join organization o on o.id = r.recommended_by_id
    where r.network_id = any (${[...networks]}::uuid[]) and r.state in ('waiting', 'set-aside')
    order by r.state = 'set-aside', r.created_at, r.id limit 200`.execute(tx)
  return rows
}

/** Null: there is none that the person may settle. */
export async function findRequest(tx: Tx, id: string): Promise<EntryRequest | null> {
  if (!isId(id)) return null
  const { rows } = await sql<EntryRequest>`
    select ${columns} from network_request r join organization o on o.id = r.recommended_by_id
    where r.id = ${id} and r.state in ('waiting', 'set-aside')`.execute(tx)
  return rows[0] ?? null
}
