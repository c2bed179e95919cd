import { sql } from 'kysely'
import { addDays, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'

interface Share {
  services: number
  assured_within_6_months: number
  assured_within_12_months: number
}

export interface ApiFreshness extends Share {
  /** By code of content/sectors.json. */
  by_sector: Record<string, Share>
  /** By code of content/regions.json; QC: the whole province, CA: all of Canada. */
  by_region: Record<string, Share>
}

/** How many services were checked lately: in all, by sector and by region served. Shares are 0 to 1. */
export async function countFreshness(tx: Tx, today: Day): Promise<ApiFreshness> {
  const { rows } = await sql<{ by: 'all' | 'sector' | 'region'; code: string; n: number; half: number; year: number }>`
    with service as (select sector, regions, assured_on from service_search),
    counted as (
      select 'all' as by, '' as code, assured_on from service
      union all select 'sector', sector, assured_on from service where sector is not null
      union all select 'region', region, assured_on from service, unnest(regions) as region)
    select by, code, count(*)::int as n, count(*) filter (where assured_on >= ${addDays(today, -182)})::int as half,
      count(*) filter (where assured_on >= ${addDays(today, -365)})::int as year
    from counted group by by, code order by by, code`.execute(tx)
  const share = (count: number, of: number): number => (of === 0 ? 0 : Math.round((1000 * count) / of) / 1000)
  const told = ({ n, half, year }: (typeof rows)[number]): Share => ({
    services: n,
    assured_within_6_months: share(half, n),
    assured_within_12_months: share(year, n),
  })
  const group = (by: string): Record<string, Share> =>
    Object.fromEntries(rows.filter((row) => row.by === by).map((row) => [row.code, told(row)]))
  const all = rows.find(({ by }) => by === 'all')
  return {
    ...(all ? told(all) : { services: 0, assured_within_6_months: 0, assured_within_12_months: 0 }),
    by_sector: group('sector'),
    by_region: group('region'),
  }
}
