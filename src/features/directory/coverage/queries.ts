import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** Bands of ages in years, as missing needs are counted too. */
export const ageBands = ['0-11', '12-13', '14-17', '18-24', '25+'] as const
export type AgeBand = (typeof ageBands)[number]
const bounds: Record<AgeBand, readonly [number, number]> = {
  '0-11': [0, 11],
  '12-13': [12, 13],
  '14-17': [14, 17],
  '18-24': [18, 24],
  '25+': [25, 120],
}
/** The youngest age of a band, for a search. */
export const youngestOf = (band: AgeBand): number => bounds[band][0]

export interface CoverageCell {
  need: string
  region: string
  band: AgeBand
  services: number
}

/**
 * Published services by need, region and band of ages, from public rows. A service of the whole province counts under `QC`
 * only, so that a region where nobody is known shows. One that states no age serves all of them; nothing found: no cell.
 */
export async function listCoverage(
  tx: Tx,
  { needs, regions }: { needs: readonly string[]; regions: readonly string[] },
): Promise<CoverageCell[]> {
  const bands = ageBands.map((band) => ({ band, youngest: bounds[band][0], oldest: bounds[band][1] }))
  const { rows } = await sql<CoverageCell>`
    select n.need, g.region, b.band, count(distinct s.service_id)::int as services
    from service_search s
    cross join lateral (select need from unnest(s.needs) need where need = any(${[...needs]}::text[])) n
    cross join lateral (select distinct case when region = 'CA' then 'QC' else region end as region from unnest(s.regions) region) g
    join jsonb_to_recordset(${JSON.stringify(bands)}::jsonb) as b (band text, youngest int, oldest int)
      on coalesce(s.minimum_age, 0) <= b.oldest and coalesce(s.maximum_age, 120) >= b.youngest
    where g.region = any(${[...regions]}::text[])
    group by n.need, g.region, b.band`.execute(tx)
  return rows
}

/** The same whatever the age. */
export async function listCoverageAnyAge(
  tx: Tx,
  { needs, regions }: { needs: readonly string[]; regions: readonly string[] },
): Promise<Omit<CoverageCell, 'band'>[]> {
  const { rows } = await sql<Omit<CoverageCell, 'band'>>`
    select n.need, g.region, count(distinct s.service_id)::int as services
    from service_search s
    cross join lateral (select need from unnest(s.needs) need where need = any(${[...needs]}::text[])) n
    cross join lateral (select distinct case when region = 'CA' then 'QC' else region end as region from unnest(s.regions) region) g
    where g.region = any(${[...regions]}::text[]) group by n.need, g.region`.execute(tx)
  return rows
}
