import type { Child } from 'hono/jsx'
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
import { EmptyState } from '../../../design/index.ts'
import { actionsUnderWay } from '../../plan/index.ts'
import { addresses } from '../addresses.ts'
import { namesIn, namesOfActions, workNotice } from '../own-context.ts'
import { listWorked, organizationsOf } from '../queries.ts'
import { words as shared } from '../words.ts'
import { download, filesOf } from './download.ts'
import { expectedOf, isNothingExpected } from '../expected/expected-of.ts'
import { ExpectedPanel } from '../expected/expected-panel.tsx'
import { filterOf, filterQuery, isNarrowed } from './filter.ts'
import { WorkListPage } from './page.tsx'
import { countWork, listWork, totalWork } from './queries.ts'
import { words } from './words.ts'

const pageSize = 40

async function list(request: MemberRequest): Promise<Answer> {
  const { lang, query, tx, who, today } = request
  const { title } = shared[lang]
  if (who.organizations.length === 0) {
    const { noPlace } = words[lang]
    return page(
      title,
      <>
        <h1>{title}</h1>
        <EmptyState title={noPlace.title}>{noPlace.text}</EmptyState>
      </>,
    )
  }
  const filter = filterOf(query)
  const [count, totals, worked] = await Promise.all([
    countWork(tx, who, filter),
    totalWork(tx, who, filter),
    listWorked(tx, who),
  ])
  const { page: current, pages } = pageOf(query, count, pageSize)
  const rows = await listWork(tx, who, filter, { limit: pageSize, offset: (current - 1) * pageSize })
  const [organizations, actionNames, ...actions] = await Promise.all([
    organizationsOf(
      tx,
      rows.map(({ recordKey }) => recordKey),
    ),
    namesOfActions(tx, rows, lang),
    ...who.organizations.map((id) => actionsUnderWay(tx, id, today)),
  ])
  const own = href(lang, addresses.list)
  const asked = filterQuery(filter)
  return page(
    title,
    <WorkListPage
      lang={lang}
      action={own}
      filter={filter}
      isFiltered={isNarrowed(filter)}
      count={count}
      rows={rows}
      totals={totals}
      names={namesIn(organizations, lang)}
      own={who.organizations.length === 1 ? (who.organizations[0] ?? null) : null}
      actions={[...new Map(actions.flat().map((one) => [one.actionId, one])).values()].map((one) => ({
        code: one.actionId,
        name: `${one.number ?? one.actionId}. ${lang === 'fr' ? one.titleFr : one.titleEn}`,
      }))}
      actionNames={actionNames}
      page={current}
      pages={pages}
      pageHref={(number) => withQuery(own, { ...asked, page: number === 1 ? null : String(number) })}
      files={filesOf(lang).map((file) => ({ ...file, href: withQuery(file.href, asked) }))}
      add={worked.length > 0 ? href(lang, addresses.add) : null}
      expected={await expectedPanels(request, worked)}
    />,
    { notice: workNotice(request), islands: ['print'] },
  )
}

/** Of the organizations where the person may log. */
async function expectedPanels(request: MemberRequest, worked: readonly string[]): Promise<Child | null> {
  const expected = (await Promise.all(worked.map((id) => expectedOf(request, id)))).filter(
    (one) => !isNothingExpected(one),
  )
  if (expected.length === 0) return null
  return (
    <>
      {expected.map((one) => (
        <ExpectedPanel lang={request.lang} expected={one} />
      ))}
    </>
  )
}

export const listRoutes: Route[] = [
  memberGet('evidence.list', addresses.list, list),
  memberGet('evidence.csv', addresses.csv, download('csv')),
  memberGet('evidence.xlsx', addresses.xlsx, download('xlsx')),
]
