import { sql } from 'kysely'
import type { SectorCode } from '../../field/index.ts'
import type { Tx } from '../../kernel/db/index.ts'

/** Organizations of a sector that have joined and serve a region. */
export interface JoinedSector {
  sector: SectorCode
  organizations: number
  /** Of those, the names of the ones whose lead agreed to be named in public. */
  named: readonly { nameFr: string; nameEn: string }[]
}

/**
 * Who has joined a network and serves a region, by sector; a sector nobody holds there is absent. For anyone.
 *
 * @param region a code of `content/regions.json`
 */
export async function joinedInRegion(tx: Tx, region: string): Promise<readonly JoinedSector[]> {
  const { rows } = await sql<JoinedSector>`
    select sector, organizations::int, named from sec.joined_in_region(${region}) order by sector`.execute(tx)
  return rows
}
