import {
  href,
  openGet,
  page,
  pageOf,
  withQuery,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses as identity } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { listWorked } from '../queries.ts'
import { download } from './download.ts'
import { filterOf, filterQuery } from './filter.ts'
import { narrowedList } from './narrow.ts'
import { InitiativeListPage } from './page.tsx'
import { words } from './words.ts'

const pageSize = 40

/** A search is nobody’s page: engines are told not to keep it. */
const notKept = { headers: { 'x-robots-tag': 'noindex' } }

async function list(request: AnyRequest): Promise<Answer> {
  const { lang, query, who, tx, hasData } = request
  const filter = filterOf(query)
  const isFiltered = Object.values(filter).some((value) => value !== null)
  const narrowed = await narrowedList(request, filter)
  const { page: current, pages } = pageOf(query, narrowed.rows.length, pageSize)
  const own = href(lang, addresses.initiatives)
  const asFile = { ...filterQuery(filter) }
  const worked = who === null ? [] : await listWorked(tx, who)
  return page(
    words[lang].title,
    <InitiativeListPage
      lang={lang}
      action={own}
      filter={filter}
      isFiltered={isFiltered}
      list={narrowed}
      rows={narrowed.rows.slice((current - 1) * pageSize, current * pageSize)}
      page={current}
      pages={pages}
      pageHref={(number) => withQuery(own, { ...asFile, page: number === 1 ? null : String(number) })}
      regionHref={(code) => withQuery(own, { ...asFile, region: code })}
      files={[
        { label: 'Excel', href: withQuery(href(lang, addresses.initiativesXlsx), asFile) },
        { label: 'CSV', href: withQuery(href(lang, addresses.initiativesCsv), asFile) },
        { label: 'JSON', href: withQuery(href(lang, addresses.initiativesJson), asFile) },
      ]}
      feed={href(lang, addresses.feed)}
      own={
        who !== null && (who.organizations.length > 0 || who.coordinated.length > 0) ? href(lang, addresses.own) : null
      }
      add={worked.length > 0 ? href(lang, addresses.add) : null}
      signIn={who === null ? href(lang, identity.signIn) : null}
      isAway={!hasData}
    />,
    { description: words[lang].description, islands: ['print'], ...(isFiltered ? notKept : {}) },
  )
}

export const listRoutes: Route[] = [
  openGet('initiative.list', addresses.initiatives, list, { needsData: 'if-up' }),
  openGet('initiative.csv', addresses.initiativesCsv, download('csv')),
  openGet('initiative.xlsx', addresses.initiativesXlsx, download('xlsx')),
  openGet('initiative.json', addresses.initiativesJson, download('json')),
]
