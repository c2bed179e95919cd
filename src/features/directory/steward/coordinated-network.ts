import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { areaCodes } from '../areas-and-languages.ts'
import { mayCurate } from '../rules.ts'

export interface NetworkFacts {
  id: string
  nameFr: string
  nameEn: string
  regionCodes: string[]
}
export async function findNetwork(tx: Tx, id: string): Promise<NetworkFacts | null> {
  const { rows } = await sql<NetworkFacts>`
    select id, name_fr as "nameFr", name_en as "nameEn", region_codes as "regionCodes" from network where id = ${id}`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** The network of the address, when the person coordinates it. */
export async function coordinatedNetwork({ tx, who, params }: MemberRequest): Promise<NetworkFacts | null> {
  const id = params['networkId'] ?? ''
  return mayCurate(who, id) ? findNetwork(tx, id) : null
}

/** Regions of the network in their order; a network that names none is of the whole province. */
export const regionsOf = (codes: readonly string[]): string[] => {
  const regions = areaCodes.filter((code) => code !== 'CA' && code !== 'QC')
  return codes.length === 0 ? regions : regions.filter((code) => codes.includes(code))
}
