import { regionNames } from '../../../field/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
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
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { worksAt } from '../../../kernel/rights.ts'
import { addresses, deskHref } from '../addresses.ts'
import { breadcrumbToStart } from '../screening-context.ts'
import { download } from './download.ts'
import { ListPage } from './page.tsx'
import { listStandings, narrowStandings, standingFilterOf, standingQuery } from './standings.ts'
import { words } from './words.ts'

const pageSize = 25

async function list(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, query, deps } = request
  const filter = standingFilterOf(query)
  const found = narrowStandings(await listStandings(tx), filter, lang)
  const { page: current, pages } = pageOf(query, found.length, pageSize)
  const action = href(lang, addresses.list)
  const narrowed = standingQuery(filter)
  return page(
    words[lang].title,
    <ListPage
      lang={lang}
      action={action}
      filter={filter}
      count={found.length}
      isNarrowed={filter.text !== null || filter.state !== 'all'}
      rows={found.slice((current - 1) * pageSize, current * pageSize).map((one) => ({
        name: nameIn(one, lang),
        href: worksAt(who, one.id) ? deskHref(lang, one.id) : null,
        regions: regionNames(one.regionCodes, lang).join(', '),
        since: one.since && formatDay(dayOf(one.since, deps.timeZone), lang),
      }))}
      pages={{
        page: current,
        pages,
        href: (number) => withQuery(action, { ...narrowed, page: number === 1 ? null : String(number) }),
      }}
      files={[
        { label: 'Excel', href: withQuery(href(lang, addresses.listXlsx), narrowed) },
        { label: 'CSV', href: withQuery(href(lang, addresses.listCsv), narrowed) },
      ]}
    />,
    { breadcrumb: breadcrumbToStart(lang), islands: ['print'] },
  )
}

export const listRoutes: Route[] = [
  memberGet('screening.list', addresses.list, list),
  memberGet('screening.list-csv', addresses.listCsv, download('csv')),
  memberGet('screening.list-xlsx', addresses.listXlsx, download('xlsx')),
]
