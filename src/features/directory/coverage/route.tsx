import {
  data,
  href,
  memberGet,
  notFound,
  page,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { downloadHeaders, fileName, toCsv, type OutTable } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { words as stewardWords } from '../steward/words.ts'
import { findNeed, needs, needsUnder } from '../needs.ts'
import { queryNames } from '../search/filters.ts'
import { areaName } from '../areas-and-languages.ts'
import { ageBands, listCoverage, listCoverageAnyAge, youngestOf, type AgeBand } from './queries.ts'
import { CoveragePage, type CoverageColumn } from './page.tsx'
import { coordinatedNetwork, regionsOf } from '../steward/coordinated-network.ts'
import { words } from './words.ts'

/** What the address asks to see: a broad need opened, one region by ages, or one band of ages by regions. */
function askedOf(query: URLSearchParams, regions: readonly string[]) {
  const need = findNeed(query.get('besoin') ?? query.get('need') ?? '')
  const region =
    [...regions, 'QC'].find((code) => code === query.get('region')) ??
    (regions.length === 1 ? (regions[0] ?? null) : null)
  const band = ageBands.find((one) => one === query.get('age')) ?? null
  return { need, region, band }
}

async function showCoverage(request: MemberRequest): Promise<Answer> {
  const network = await coordinatedNetwork(request)
  if (network === null) return notFound()
  const { lang, tx, query } = request
  const t = words[lang]
  const regions = regionsOf(network.regionCodes)
  const { need, region, band } = askedOf(query, regions)
  const listed = needsUnder(need?.code ?? null)
  const rows = need === null ? listed : [need, ...listed]
  const codes = rows.map(({ code }) => code)
  const own = href(lang, addresses.coverage, { networkId: network.id })
  const needName = queryNames[lang].need
  const places = region === null ? [...regions, 'QC'] : [region]
  const cells = await (region === null && band === null
    ? listCoverageAnyAge(tx, { needs: codes, regions: places })
    : listCoverage(tx, { needs: codes, regions: places }))
  const columns: CoverageColumn[] =
    region === null
      ? places.map((code) => ({ key: code, heading: areaName(code)[lang] }))
      : ageBands.map((one) => ({ key: one, heading: t.band(one) }))
  const counts = new Map<string, number>()
  for (const cell of cells) {
    if (region === null && band !== null && 'band' in cell && cell.band !== band) continue
    counts.set(`${cell.need} ${region === null ? cell.region : ('band' in cell && cell.band) || ''}`, cell.services)
  }
  const searchHref = (code: string, column: string): string => {
    const names = queryNames[lang]
    const place = region ?? column
    const age = region === null ? band : (column as AgeBand)
    return withQuery(href(lang, addresses.directory), {
      [names.need]: code,
      [names.region]: place === 'QC' ? null : place,
      [names.age]: age === null ? null : String(youngestOf(age)),
    })
  }
  const title = t.title(nameIn(network, lang))
  return page(
    title,
    <CoveragePage
      lang={lang}
      title={title}
      action={own}
      need={need}
      region={region}
      band={band}
      regions={[...regions, 'QC']}
      rows={rows}
      columns={columns}
      counts={counts}
      needHref={(code) => withQuery(own, { [needName]: code, region, age: band })}
      searchHref={searchHref}
      csvHref={href(lang, addresses.coverageCsv, { networkId: network.id })}
      deskHref={href(lang, addresses.desk, { networkId: network.id })}
    />,
  )
}

/** Every need × region × band of ages, one line each; what is not known yet is an empty cell, not a zero. */
async function coverageCsv(request: MemberRequest): Promise<Answer> {
  const network = await coordinatedNetwork(request)
  if (network === null) return notFound()
  const { lang, tx, today } = request
  const t = words[lang]
  const regions = [...regionsOf(network.regionCodes), 'QC']
  const cells = await listCoverage(tx, { needs: needs.map(({ code }) => code), regions })
  const known = new Map(cells.map((cell) => [`${cell.need} ${cell.region} ${cell.band}`, cell.services]))
  const table: OutTable = {
    name: t.known,
    columns: [
      { id: 'code', heading: stewardWords[lang].code, kind: 'code', width: 30 },
      { id: 'need', heading: t.need, kind: 'text' },
      { id: 'region', heading: t.region, kind: 'text' },
      { id: 'ages', heading: t.ages, kind: 'text' },
      { id: 'services', heading: t.services, kind: 'number' },
    ],
    rows: needs.flatMap(({ code, name }) =>
      regions.flatMap((region) =>
        ageBands.map((band) => [
          `${code} ${region} ${band}`,
          name[lang],
          areaName(region)[lang],
          t.band(band),
          known.get(`${code} ${region} ${band}`) ?? null,
        ]),
      ),
    ),
  }
  const name = fileName({ what: t.fileName, place: nameIn(network, lang), day: today, ext: 'csv' })
  return data(toCsv(table, lang), downloadHeaders(name, 'csv'))
}

export const coverageRoutes: Route[] = [
  memberGet('directory.coverage', addresses.coverage, showCoverage, 'coordinator'),
  memberGet('directory.coverage-csv', addresses.coverageCsv, coverageCsv, 'coordinator'),
]
