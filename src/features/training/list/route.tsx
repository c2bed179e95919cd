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
import { addresses, trainingHref } from '../addresses.ts'
import { listDesks, listWorked, namesOfOrganizations } from '../queries.ts'
import { trainingNotice } from '../training-context.ts'
import { words as shared } from '../words.ts'
import { download } from './download.ts'
import { filterOf, queryOf } from './filter.ts'
import { ListPage } from './page.tsx'
import { countTrainings, listTrainings } from './queries.ts'

const pageSize = 25

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, query, deps } = request
  const filter = filterOf(query)
  const asked = { ...filter, own: who.organizations, networks: who.networks, now: deps.clock.now() }
  const count = await countTrainings(tx, asked)
  const { page: current, pages } = pageOf(query, count, pageSize)
  const rows = await listTrainings(tx, { ...asked, limit: pageSize, offset: (current - 1) * pageSize })
  const own = href(lang, addresses.trainings)
  const narrowed = queryOf(filter)
  const desks = await namesOfOrganizations(tx, await listDesks(tx))
  return page(
    shared[lang].title,
    <ListPage
      lang={lang}
      action={own}
      filter={filter}
      isNarrowed={Object.values(narrowed).some((value) => value !== null)}
      rows={rows.map((training) => ({ training, href: trainingHref(lang, training) }))}
      count={count}
      pages={{
        page: current,
        pages,
        href: (number) => withQuery(own, { ...narrowed, page: number === 1 ? null : String(number) }),
      }}
      files={[
        { label: 'Excel', href: withQuery(href(lang, addresses.xlsx), narrowed) },
        { label: 'CSV', href: withQuery(href(lang, addresses.csv), narrowed) },
      ]}
      offer={(await listWorked(tx)).length > 0 ? href(lang, addresses.offer) : null}
      own={href(lang, addresses.own)}
      teams={[...desks.values()].map((one) => ({
        organization: nameIn(one, lang),
        href: href(lang, addresses.watch, { id: one.id }),
      }))}
      check={href(lang, addresses.check)}
    />,
    { notice: trainingNotice(request), islands: ['print'] },
  )
}

export const listRoutes: Route[] = [
  memberGet('training.trainings', addresses.trainings, show),
  memberGet('training.csv', addresses.csv, download('csv')),
  memberGet('training.xlsx', addresses.xlsx, download('xlsx')),
]
