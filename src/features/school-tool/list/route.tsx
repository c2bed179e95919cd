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
import { leads } from '../../../kernel/rights.ts'
import { answersTo, preparing } from '../../survey/index.ts'
import { addresses, toolHref } from '../addresses.ts'
import { listSchools } from '../queries.ts'
import { seatsOf, toolNotice } from '../tool-context.ts'
import { words as shared } from '../words.ts'
import { download } from './download.ts'
import { filterOf, queryOf } from './filter.ts'
import { ListPage } from './page.tsx'
import { countTools, listTools } from './queries.ts'

const pageSize = 25

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, query } = request
  const filter = filterOf(query)
  const asked = { ...filter, own: who.organizations, networks: [...who.networks, ...who.coordinated] }
  const count = await countTools(tx, asked)
  const { page: current, pages } = pageOf(query, count, pageSize)
  const rows = await listTools(tx, { ...asked, limit: pageSize, offset: (current - 1) * pageSize })
  const own = href(lang, addresses.tools)
  const narrowed = queryOf(filter)
  const schools = await listSchools(tx, who.organizations)
  return page(
    shared[lang].title,
    <ListPage
      lang={lang}
      action={own}
      filter={filter}
      isNarrowed={Object.values(narrowed).some((value) => value !== null)}
      rows={rows.map((tool) => ({ tool, href: toolHref(lang, tool) }))}
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
      acts={
        (await seatsOf(request)).length > 0
          ? { add: href(lang, addresses.add), suggest: href(lang, addresses.suggest) }
          : null
      }
      plans={schools.map((one) => ({ school: nameIn(one, lang), href: href(lang, addresses.plan, { id: one.id }) }))}
      staff={await Promise.all(schools.map((one) => staffOf(request, one)))}
    />,
    { notice: toolNotice(request), islands: ['print'] },
  )
}

/** What the staff of a school said, and where it is asked. */
async function staffOf(request: MemberRequest, school: Awaited<ReturnType<typeof listSchools>>[number]) {
  const { lang, who } = request
  const asked = { organizationId: school.id, form: 'staff-year', question: 'school-tool' }
  return {
    school: nameIn(school, lang),
    ask: leads(who, school.id) ? preparing(request, { ...asked, expected: school.staff }) : null,
    results: await answersTo(request, asked),
  }
}

export const listRoutes: Route[] = [
  memberGet('school-tool.tools', addresses.tools, show),
  memberGet('school-tool.csv', addresses.csv, download('csv')),
  memberGet('school-tool.xlsx', addresses.xlsx, download('xlsx')),
]
