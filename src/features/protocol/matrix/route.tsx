import { dayOf } from '../../../kernel/clock.ts'
import { regionName } from '../../../field/index.ts'
import {
  href,
  memberGet,
  notFound,
  page,
  pageOf,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { compareText, formatDay, nameIn } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { Adoption } from '../model.ts'
import { breadcrumbTo } from '../protocol-context.ts'
import { words as shared } from '../words.ts'
import { download } from './download-matrix.ts'
import { matrixFilterQuery } from './matrix-rows.ts'
import { MatrixPage } from './page.tsx'
import { readMatrix } from './read-matrix.ts'
import { words } from './words.ts'

const pageSize = 50
const mostPast = 50

async function show(request: MemberRequest): Promise<Answer> {
  const matrix = await readMatrix(request)
  if (matrix === null) return notFound()
  const { lang, query, deps } = request
  const { filter, found, newest, adoptions } = matrix
  const { protocol } = matrix.context
  const { page: current, pages } = pageOf(query, found.length, pageSize)
  const at = { id: protocol.id }
  const own = href(lang, addresses.matrix, at)
  const narrowed = matrixFilterQuery(filter)
  return page(
    words[lang].title,
    <MatrixPage
      lang={lang}
      action={own}
      protocol={protocol}
      newest={{ number: newest.number, day: formatDay(dayOf(newest.issuedAt, deps.timeZone), lang) }}
      counts={matrix.counts}
      filter={filter}
      regions={matrix.regions.toSorted((a, b) => compareText(regionName(a, lang), regionName(b, lang), lang))}
      rows={found.slice((current - 1) * pageSize, current * pageSize)}
      total={found.length}
      page={current}
      pages={pages}
      pageHref={(number) => withQuery(own, { ...narrowed, page: number === 1 ? null : String(number) })}
      files={[
        { label: 'Excel', href: withQuery(href(lang, addresses.matrixXlsx, at), narrowed) },
        { label: 'CSV', href: withQuery(href(lang, addresses.matrixCsv, at), narrowed) },
      ]}
      past={adoptions.flatMap((one) => pastOf(request, one)).slice(0, mostPast)}
    />,
    { breadcrumb: breadcrumbTo(request, protocol), islands: ['print'] },
  )
}

function pastOf({ lang }: MemberRequest, one: Adoption) {
  if (one.untilDay === null) return []
  const { organizationFr, organizationEn, regionCode } = one
  const name =
    regionCode === null
      ? nameIn({ nameFr: organizationFr, nameEn: organizationEn }, lang)
      : regionName(regionCode, lang)
  return [
    {
      who: name === '' ? shared[lang].formerOrganization : name,
      version: one.number,
      from: formatDay(one.fromDay, lang),
      until: formatDay(one.untilDay, lang),
      isEnded: one.endedAt !== null,
    },
  ]
}

export const matrixRoutes: Route[] = [
  memberGet('protocol.matrix', addresses.matrix, show),
  memberGet('protocol.matrix-csv', addresses.matrixCsv, download('csv')),
  memberGet('protocol.matrix-xlsx', addresses.matrixXlsx, download('xlsx')),
]
