import { sql } from 'kysely'
import { addDays } from '../../../kernel/clock.ts'
import { href, type AnyRequest, type Answer } from '../../../kernel/http/index.ts'
import { addresses as pages } from '../addresses.ts'
import { base, openApiPath, packagePath } from './addresses.ts'
import { jsonAnswer } from './answers.ts'
import { listNames } from './graph.ts'

/** Version of the standard that is followed. */
const hsdsVersion = '3.1'
/** Of what the instance writes itself; a record whose source has its own licence says so in `source`. */
export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const

/** Where the APIs of this site are. */
export function answerDiscovery(request: AnyRequest): Answer {
  const { baseUrl } = request.deps
  return jsonAnswer(
    request,
    {
      apis: [
        { standard: 'HSDS', version: hsdsVersion, url: `${baseUrl}${base}`, openapi_url: `${baseUrl}${openApiPath}` },
      ],
    },
    request.lang,
  )
}

/** `GET /` of HSDS: what this API is, and how fresh what it tells is. */
export async function answerRoot(request: AnyRequest): Promise<Answer> {
  const { baseUrl, timeZone } = request.deps
  const body = {
    version: hsdsVersion,
    profile: `${baseUrl}${href(request.lang, pages.openData)}`,
    openapi_url: `${baseUrl}${openApiPath}`,
    profile_name: 'Tisserin-QC',
    package_url: `${baseUrl}${packagePath}`,
    lists: Object.fromEntries(listNames.map((list) => [list, `${baseUrl}${base}/${list}`])),
    licence,
    languages: ['fr', 'en'],
    timezone_name: timeZone,
    freshness: await freshness(request),
  }
  return jsonAnswer(request, body, request.lang)
}

interface Share {
  services: number
  assured_within_6_months: number
  assured_within_12_months: number
}

/** How many services were checked lately: in all, by sector and by region served. Shares are 0 to 1. */
async function freshness({ tx, today }: AnyRequest): Promise<object> {
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
