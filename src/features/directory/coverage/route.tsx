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
import { addDays } from '../../../kernel/clock.ts'
import { downloadHeaders, fileName, toCsv, type OutTable } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { stewardWords } from '../steward/words.ts'
import { findNeed, needs, needsUnder } from '../needs.ts'
import { queryNames } from '../search/filters.ts'
import { areaCodes, areaName } from '../areas-and-languages.ts'
import { ageBands, listCoverage, listCoverageAnyAge, listMisses, youngestOf, type AgeBand } from './queries.ts'
import { CoveragePage, type CoverageColumn } from './page.tsx'
import { MissesPage } from '../missing-needs/page.tsx'
import { coordinatedNetwork, networkName } from '../desk/route.tsx'

/** Regions of the network in their order; a network that names none is of the whole province. */
const regionsOf = (codes: readonly string[]): string[] => {
  const regions = areaCodes.filter((code) => code !== 'CA' && code !== 'QC')
  return codes.length === 0 ? regions : regions.filter((code) => codes.includes(code))
}

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
  const t = stewardWords[lang].coverage
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
  const title = t.title(networkName(network, lang))
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
  const t = stewardWords[lang].coverage
  const regions = [...regionsOf(network.regionCodes), 'QC']
  const cells = await listCoverage(tx, { needs: needs.map(({ code }) => code), regions })
  const known = new Map(cells.map((cell) => [`${cell.need} ${cell.region} ${cell.band}`, cell.services]))
  const table: OutTable = {
    name: t.known,
    columns: [
      { id: 'code', heading: stewardWords[lang].desk.code, kind: 'code', width: 30 },
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
  const name = fileName({ what: t.fileName, place: networkName(network, lang), day: today, ext: 'csv' })
  return data(toCsv(table, lang), downloadHeaders(name, 'csv'))
}

const spans = [12, 26, 52] as const
const weeksOf = (query: URLSearchParams): (typeof spans)[number] =>
  spans.find((one) => String(one) === (query.get('semaines') ?? query.get('weeks'))) ?? 12

async function missesOf(request: MemberRequest) {
  const network = await coordinatedNetwork(request)
  if (network === null) return null
  const weeks = weeksOf(request.query)
  const since = addDays(request.today, -7 * weeks)
  const { told, few } = await listMisses(request.tx, { since, regions: regionsOf(network.regionCodes) })
  return { network, weeks, told, few }
}

const needWords = (code: string, lang: MemberRequest['lang']): string =>
  code === '' ? stewardWords[lang].misses.noNeed : (findNeed(code)?.name[lang] ?? code)
const regionWords = (code: string, lang: MemberRequest['lang']): string =>
  code === '' ? stewardWords[lang].misses.noRegion : areaName(code)[lang]

async function showMisses(request: MemberRequest): Promise<Answer> {
  const found = await missesOf(request)
  if (found === null) return notFound()
  const { lang } = request
  const { network, weeks, told, few } = found
  const t = stewardWords[lang].misses
  const networkId = network.id
  return page(
    t.title,
    <MissesPage
      lang={lang}
      action={href(lang, addresses.missingNeeds, { networkId })}
      weeks={weeks}
      spans={spans}
      rows={told.map(({ need, region, searches }) => ({
        need: needWords(need, lang),
        region: regionWords(region, lang),
        searches,
      }))}
      few={few}
      csvHref={withQuery(href(lang, addresses.missingNeedsCsv, { networkId }), {
        [lang === 'fr' ? 'semaines' : 'weeks']: String(weeks),
      })}
      addHref={href(lang, addresses.addSheet, { networkId })}
      deskHref={href(lang, addresses.desk, { networkId })}
    />,
  )
}

async function missesCsv(request: MemberRequest): Promise<Answer> {
  const found = await missesOf(request)
  if (found === null) return notFound()
  const { lang, today } = request
  const t = stewardWords[lang].misses
  const table: OutTable = {
    name: t.need,
    columns: [
      { id: 'code', heading: stewardWords[lang].desk.code, kind: 'code', width: 30 },
      { id: 'need', heading: t.need, kind: 'text' },
      { id: 'region', heading: t.region, kind: 'text' },
      { id: 'searches', heading: t.searches, kind: 'number' },
    ],
    rows: found.told.map(({ need, region, searches }) => [
      `${need || '-'} ${region || '-'}`,
      needWords(need, lang),
      regionWords(region, lang),
      searches,
    ]),
  }
  const name = fileName({ what: t.fileName, place: networkName(found.network, lang), day: today, ext: 'csv' })
  return data(toCsv(table, lang), downloadHeaders(name, 'csv'))
}

export const coverageRoutes: Route[] = [
  memberGet('directory.coverage', addresses.coverage, showCoverage, 'coordinator'),
  memberGet('directory.coverage-csv', addresses.coverageCsv, coverageCsv, 'coordinator'),
  memberGet('directory.missing-needs', addresses.missingNeeds, showMisses, 'coordinator'),
  memberGet('directory.missing-needs-csv', addresses.missingNeedsCsv, missesCsv, 'coordinator'),
]
