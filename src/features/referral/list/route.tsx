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
import { addresses, taskHref } from '../addresses.ts'
import { codeOf, referralNotice, sayInstant } from '../referral-context.ts'
import { words as shared } from '../words.ts'
import { download } from './download-referrals.ts'
import { filterOf, queryOf } from './filter.ts'
import { ListPage } from './page.tsx'
import { countReferrals, listLed, listReferrals } from './queries.ts'
import { words } from './words.ts'

const pageSize = 25

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, query } = request
  const filter = filterOf(query)
  const count = await countReferrals(tx, filter)
  const { page: current, pages } = pageOf(query, count, pageSize)
  const rows = await listReferrals(tx, { ...filter, limit: pageSize, offset: (current - 1) * pageSize })
  const own = href(lang, addresses.list)
  const narrowed = queryOf(filter)
  const led = await listLed(tx)
  return page(
    shared[lang].title,
    <ListPage
      lang={lang}
      action={own}
      filter={filter}
      isNarrowed={Object.values(narrowed).some((value) => value !== null)}
      rows={rows.map((referral) => ({
        referral,
        code: codeOf(referral),
        other: lang === 'fr' ? referral.otherFr : referral.otherEn,
        due: sayInstant(request, referral.dueAt),
        href: taskHref(lang, referral),
      }))}
      count={count}
      pages={{
        page: current,
        pages,
        href: (number) => withQuery(own, { ...narrowed, page: number === 1 ? null : String(number) }),
      }}
      files={[
        { label: 'Excel', href: withQuery(href(lang, addresses.listXlsx), narrowed) },
        { label: 'CSV', href: withQuery(href(lang, addresses.listCsv), narrowed) },
      ]}
      links={[
        { label: words[lang].report, href: href(lang, addresses.report) },
        ...led.map((one) => ({
          label: words[lang].hours(lang === 'fr' ? one.nameFr : one.nameEn),
          href: href(lang, addresses.hours, { id: one.id }),
        })),
      ]}
    />,
    { notice: referralNotice(request), islands: ['print'] },
  )
}

export const listRoutes: Route[] = [
  memberGet('referral.list', addresses.list, show),
  memberGet('referral.csv', addresses.listCsv, download('csv')),
  memberGet('referral.xlsx', addresses.listXlsx, download('xlsx')),
]
