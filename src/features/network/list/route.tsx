import {
  href,
  memberGet,
  page,
  pageOf,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { coordinatesAny } from '../../../kernel/rights.ts'
import { addresses } from '../addresses.ts'
import { networkNotice } from '../organization-context.ts'
import { listNetworks } from '../queries.ts'
import { download } from './download.ts'
import { filterOf, filterQuery } from './filter.ts'
import { OrganizationListPage } from './page.tsx'
import { countBySector, listOrganizations } from './queries.ts'
import { words } from './words.ts'

const pageSize = 25

async function list(request: MemberRequest): Promise<Answer> {
  const { lang, tx, query, who } = request
  const t = words[lang]
  const filter = filterOf(query)
  const counts = await countBySector(tx, who, filter)
  const total =
    filter.sector === null ? [...counts.values()].reduce((sum, one) => sum + one, 0) : (counts.get(filter.sector) ?? 0)
  const { page: current, pages } = pageOf(query, total, pageSize)
  const organizations = await listOrganizations(tx, who, {
    filter,
    lang,
    limit: pageSize,
    offset: (current - 1) * pageSize,
  })
  const own = href(lang, addresses.organizations)
  const isCoordinator = coordinatesAny(who)
  return page(
    t.title,
    <OrganizationListPage
      lang={lang}
      action={own}
      filter={filter}
      isFiltered={Object.values(filter).some((value) => value !== null)}
      organizations={organizations}
      counts={counts}
      total={total}
      page={current}
      pages={pages}
      pageHref={(number) => withQuery(own, { ...filterQuery(filter), page: number === 1 ? null : String(number) })}
      sectorHref={(sector) => withQuery(own, { ...filterQuery(filter), secteur: sector })}
      organizationHref={(id) => href(lang, addresses.organization, { id })}
      files={[
        { label: 'Excel', href: withQuery(href(lang, addresses.organizationsXlsx), filterQuery(filter)) },
        { label: 'CSV', href: withQuery(href(lang, addresses.organizationsCsv), filterQuery(filter)) },
        { label: 'JSON', href: withQuery(href(lang, addresses.organizationsJson), filterQuery(filter)) },
      ]}
      networks={(await listNetworks(tx, who.networks)).map((network) => ({
        name: nameIn(network, lang),
        href: href(lang, addresses.network, { id: network.id }),
      }))}
      add={isCoordinator ? href(lang, addresses.addOrganization) : null}
      importList={isCoordinator ? href(lang, addresses.imports) : null}
      invitations={isCoordinator ? href(lang, addresses.invitations) : null}
    />,
    { notice: networkNotice(request) },
  )
}

export const listRoutes: Route[] = [
  memberGet('network.organizations', addresses.organizations, list),
  memberGet('network.organizations-csv', addresses.organizationsCsv, download('csv')),
  memberGet('network.organizations-xlsx', addresses.organizationsXlsx, download('xlsx')),
  memberGet('network.organizations-json', addresses.organizationsJson, download('json')),
]
