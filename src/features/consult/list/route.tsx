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
import { dayOf } from '../../../kernel/clock.ts'
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { addresses, questionHref } from '../addresses.ts'
import { consultNotice } from '../consult-context.ts'
import { listAskingPlaces, listDesks } from '../queries.ts'
import { words as shared } from '../words.ts'
import { filterOf, queryOf } from './filter.ts'
import { ListPage } from './page.tsx'
import { countQuestions, listQuestions } from './queries.ts'

const pageSize = 25

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, query, deps } = request
  const filter = filterOf(query)
  const count = await countQuestions(tx, filter)
  const { page: current, pages } = pageOf(query, count, pageSize)
  const rows = await listQuestions(tx, { ...filter, limit: pageSize, offset: (current - 1) * pageSize })
  const own = href(lang, addresses.questions)
  const narrowed = queryOf(filter)
  const places = await listAskingPlaces(tx)
  const organizations = new Map(places.map((one) => [one.organizationId, nameIn(one, lang)]))
  return page(
    shared[lang].title,
    <ListPage
      lang={lang}
      action={own}
      filter={filter}
      isNarrowed={Object.values(narrowed).some((value) => value !== null)}
      rows={rows.map((question) => ({
        question,
        askedOn: formatDay(dayOf(question.askedAt, deps.timeZone), lang),
        href:
          question.direction === 'asked'
            ? questionHref(lang, question)
            : href(lang, addresses.answer, { id: question.id, organizationId: question.organizationId }),
      }))}
      count={count}
      pages={{
        page: current,
        pages,
        href: (number) => withQuery(own, { ...narrowed, page: number === 1 ? null : String(number) }),
      }}
      ask={places.length > 0 ? href(lang, addresses.ask) : null}
      answers={(await listDesks(tx)).length > 0}
      figures={[...organizations].map(([id, name]) => ({ label: name, href: href(lang, addresses.figures, { id }) }))}
    />,
    { notice: consultNotice(request), islands: ['print'] },
  )
}

export const listRoutes: Route[] = [memberGet('consult.questions', addresses.questions, show)]
