import {
  data,
  href,
  memberGet,
  page,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import {
  downloadHeaders,
  fileName,
  toCsv,
  toJson,
  toXlsx,
  type DownloadKind,
  type OutTable,
} from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { organizationWords } from '../organization/words.ts'
import { sharedWords } from '../words.ts'
import { nameOf, organizationStatuses, type Organization } from '../model.ts'
import {
  countBySector,
  exportOrganizations,
  listNetworks,
  listOrganizations,
  type OrganizationFilter,
} from './queries.ts'
import { ListPage } from './page.tsx'
import { regionCodes, regionName, regions, sectorCodes, sectorName, sectorContents } from '../../../field/index.ts'
import { noticeOf } from '../organization-context.ts'

const pageSize = 25
/** Longest list that leaves in one file, in rows. */
const exportLimit = 20_000

const oneOf = <T extends string>(value: string | null, allowed: readonly T[]): T | null =>
  allowed.find((one) => one === value) ?? null

/** What the address asks for; what it does not know is as if it were not asked. Of a parameter given twice, the first counts. */
export function filterOf(query: URLSearchParams): OrganizationFilter {
  const text = (query.get('q') ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)
  return {
    text: text === '' ? null : text,
    sector: oneOf(query.get('secteur') ?? query.get('sector'), sectorCodes),
    region: oneOf(query.get('region'), [...regionCodes, 'none']),
    status: oneOf(query.get('etat') ?? query.get('status'), organizationStatuses),
  }
}

const queryOf = (filter: OrganizationFilter): Record<string, string | null> => ({
  q: filter.text,
  secteur: filter.sector,
  region: filter.region,
  etat: filter.status,
})

async function list(request: MemberRequest): Promise<Answer> {
  const { lang, tx, query, who } = request
  const t = organizationWords[lang]
  const filter = filterOf(query)
  const counts = await countBySector(tx, who, filter)
  const total =
    filter.sector === null ? [...counts.values()].reduce((sum, one) => sum + one, 0) : (counts.get(filter.sector) ?? 0)
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const asked = /^\d{1,6}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1
  const current = Math.min(Math.max(1, asked), pages)
  const lines = await listOrganizations(tx, who, { filter, lang, limit: pageSize, offset: (current - 1) * pageSize })
  const own = href(lang, addresses.organizations)
  const coordinates = who.coordinated.length > 0
  return page(
    t.listTitle,
    <ListPage
      lang={lang}
      action={own}
      filter={filter}
      isFiltered={Object.values(filter).some((value) => value !== null)}
      lines={lines}
      counts={counts}
      total={total}
      page={current}
      pages={pages}
      pageHref={(number) => withQuery(own, { ...queryOf(filter), page: number === 1 ? null : String(number) })}
      sectorHref={(sector) => withQuery(own, { ...queryOf(filter), secteur: sector })}
      organizationHref={(id) => href(lang, addresses.organization, { id })}
      files={[
        { label: 'Excel', href: withQuery(href(lang, addresses.organizationsXlsx), queryOf(filter)) },
        { label: 'CSV', href: withQuery(href(lang, addresses.organizationsCsv), queryOf(filter)) },
        { label: 'JSON', href: withQuery(href(lang, addresses.organizationsJson), queryOf(filter)) },
      ]}
      networks={(await listNetworks(tx, who.networks)).map((network) => ({
        name: nameOf(network, lang),
        href: href(lang, addresses.network, { id: network.id }),
      }))}
      add={coordinates ? href(lang, addresses.addOrganization) : null}
      importList={coordinates ? href(lang, addresses.imports) : null}
    />,
    { notice: noticeOf(request) },
  )
}

/** The list as a table that an import understands again: code first, then the columns of the template, then the card. */
function outTable(rows: readonly Organization[], lang: MemberRequest['lang']): OutTable {
  const { labels, columns, listTitle } = organizationWords[lang]
  const text = 'text' as const
  return {
    name: listTitle,
    columns: [
      { id: 'code', heading: columns.code, kind: 'code', width: 38 },
      { id: 'name_fr', heading: labels.nameFr, kind: text },
      { id: 'name_en', heading: labels.nameEn, kind: text },
      {
        id: 'sector',
        heading: labels.sector,
        kind: text,
        allowed: sectorContents.map(({ code, name }) => ({ code, label: name[lang] })),
      },
      {
        id: 'region',
        heading: organizationWords[lang].regions,
        kind: text,
        allowed: regions.map(({ code, name }) => ({ code, label: name[lang] })),
      },
      { id: 'municipality', heading: labels.municipality, kind: text },
      { id: 'website', heading: labels.website, kind: text },
      { id: 'status', heading: columns.status, kind: text },
      { id: 'staff_count', heading: columns.staff, kind: 'number' },
      { id: 'staff_count_on', heading: columns.staffOn, kind: 'date' },
      { id: 'mandate_fr', heading: labels.mandateFr, kind: text },
      { id: 'mandate_en', heading: labels.mandateEn, kind: text },
      { id: 'brings_fr', heading: labels.bringsFr, kind: text },
      { id: 'brings_en', heading: labels.bringsEn, kind: text },
      { id: 'cannot_fr', heading: labels.cannotFr, kind: text },
      { id: 'cannot_en', heading: labels.cannotEn, kind: text },
    ],
    rows: rows.map((row) => [
      row.externalCode ?? row.id,
      row.nameFr,
      row.nameEn,
      sectorName(row.sector, lang),
      row.regionCodes.length === 0 ? null : row.regionCodes.map((code) => regionName(code, lang)).join('; '),
      row.municipality,
      row.website,
      sharedWords[lang].statuses[row.status],
      row.staffCount,
      row.staffCountOn,
      row.mandateFr,
      row.mandateEn,
      row.bringsFr,
      row.bringsEn,
      row.cannotFr,
      row.cannotEn,
    ]),
  }
}

const download =
  (kind: DownloadKind) =>
  async (request: MemberRequest): Promise<Answer> => {
    const { lang, tx, today, who } = request
    const filter = filterOf(request.query)
    const table = outTable(await exportOrganizations(tx, who, { filter, lang, limit: exportLimit }), lang)
    const body = kind === 'csv' ? toCsv(table, lang) : kind === 'json' ? toJson(table) : await toXlsx(table, lang)
    const place = filter.region !== null && filter.region !== 'none' ? { place: regionName(filter.region, lang) } : {}
    const name = fileName({ what: organizationWords[lang].fileName, ...place, day: today, ext: kind })
    return data(body, downloadHeaders(name, kind))
  }

export const listRoutes: Route[] = [
  memberGet('network.organizations', addresses.organizations, list),
  memberGet('network.organizations-csv', addresses.organizationsCsv, download('csv')),
  memberGet('network.organizations-xlsx', addresses.organizationsXlsx, download('xlsx')),
  memberGet('network.organizations-json', addresses.organizationsJson, download('json')),
]
