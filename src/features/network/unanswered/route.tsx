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
import { compareText } from '../../../kernel/language.ts'
import { regionName } from '../../../field/index.ts'
import { addresses } from '../addresses.ts'
import { breadcrumbToOrganization } from '../organization-context.ts'
import { download } from './download-unanswered.ts'
import { narrowUnanswered, unansweredFilterOf, unansweredQuery } from './narrow.ts'
import { UnansweredPage } from './page.tsx'
import { listUnanswered } from './queries.ts'
import { words } from './words.ts'

const pageSize = 50

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, today, query } = request
  const all = await listUnanswered(tx, today)
  const filter = unansweredFilterOf(query)
  const found = narrowUnanswered(all, filter, lang)
  const { page: current, pages } = pageOf(query, found.length, pageSize)
  const own = href(lang, addresses.unanswered)
  const narrowed = unansweredQuery(filter)
  const regions = [...new Set(all.flatMap(({ regionCodes }) => regionCodes))]
  return page(
    words[lang].title,
    <UnansweredPage
      lang={lang}
      action={own}
      filter={filter}
      regions={regions.toSorted((a, b) => compareText(regionName(a, lang), regionName(b, lang), lang))}
      rows={found.slice((current - 1) * pageSize, current * pageSize)}
      total={found.length}
      isEmpty={all.length === 0}
      page={current}
      pages={pages}
      pageHref={(number) => withQuery(own, { ...narrowed, page: number === 1 ? null : String(number) })}
      organizationHref={({ id }) => href(lang, addresses.organization, { id })}
      files={[
        { label: 'Excel', href: withQuery(href(lang, addresses.unansweredXlsx), narrowed) },
        { label: 'CSV', href: withQuery(href(lang, addresses.unansweredCsv), narrowed) },
      ]}
    />,
    { breadcrumb: breadcrumbToOrganization(request), islands: ['print'] },
  )
}

export const unansweredRoutes: Route[] = [
  memberGet('network.unanswered', addresses.unanswered, show, 'coordinator'),
  memberGet('network.unanswered-csv', addresses.unansweredCsv, download('csv'), 'coordinator'),
  memberGet('network.unanswered-xlsx', addresses.unansweredXlsx, download('xlsx'), 'coordinator'),
]
