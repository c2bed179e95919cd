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
import { listAskingPlaces } from '../../consult/index.ts'
import { accessNotice, breadcrumbToReferrals, sayInstant } from '../access-context.ts'
import { addresses, requestHref } from '../addresses.ts'
import { words as shared } from '../words.ts'
import { download } from './download-requests.ts'
import { filterOf, queryOf } from './filter.ts'
import { ListPage } from './page.tsx'
import { countRequests, listRequests } from './queries.ts'

const pageSize = 25

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, query } = request
  const filter = filterOf(query)
  const count = await countRequests(tx, filter)
  const { page: current, pages } = pageOf(query, count, pageSize)
  const rows = await listRequests(tx, { ...filter, limit: pageSize, offset: (current - 1) * pageSize })
  const own = href(lang, addresses.open)
  const narrowed = queryOf(filter)
  return page(
    shared[lang].open,
    <ListPage
      lang={lang}
      action={own}
      filter={filter}
      isNarrowed={Object.values(narrowed).some((value) => value !== null)}
      rows={rows.map((one) => ({ request: one, due: sayInstant(request, one.dueAt), href: requestHref(lang, one) }))}
      count={count}
      pages={{
        page: current,
        pages,
        href: (number) => withQuery(own, { ...narrowed, page: number === 1 ? null : String(number) }),
      }}
      files={[
        { label: 'Excel', href: withQuery(href(lang, addresses.openXlsx), narrowed) },
        { label: 'CSV', href: withQuery(href(lang, addresses.openCsv), narrowed) },
      ]}
      ask={(await listAskingPlaces(tx)).length > 0 ? href(lang, addresses.ask) : null}
    />,
    { breadcrumb: breadcrumbToReferrals(lang), notice: accessNotice(request), islands: ['print'] },
  )
}

export const listRoutes: readonly Route[] = [
  memberGet('access.open', addresses.open, show),
  memberGet('access.open-csv', addresses.openCsv, download('csv')),
  memberGet('access.open-xlsx', addresses.openXlsx, download('xlsx')),
]
