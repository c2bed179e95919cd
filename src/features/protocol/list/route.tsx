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
import { addresses, protocolHref } from '../addresses.ts'
import type { Protocol } from '../model.ts'
import { protocolNotice } from '../protocol-context.ts'
import { protocolStateOf, writesSomewhere } from '../rules.ts'
import { nameOf } from '../said.ts'
import { words as shared } from '../words.ts'
import { download } from './download-protocols.ts'
import { countsOf, listShown } from './list-shown.ts'
import { protocolFilterQuery } from './narrow-protocols.ts'
import { ProtocolListPage, type ProtocolRow } from './page.tsx'

const pageSize = 25

async function list(request: MemberRequest): Promise<Answer> {
  const { lang, who, query } = request
  const { seats, all, filter, found } = await listShown(request)
  const { page: current, pages } = pageOf(query, found.length, pageSize)
  const own = href(lang, addresses.protocols)
  const narrowed = protocolFilterQuery(filter)
  return page(
    shared[lang].name,
    <ProtocolListPage
      lang={lang}
      action={own}
      filter={filter}
      rows={await rowsOf(request, found.slice((current - 1) * pageSize, current * pageSize))}
      total={found.length}
      isEmpty={all.length === 0}
      page={current}
      pages={pages}
      pageHref={(number) => withQuery(own, { ...narrowed, page: number === 1 ? null : String(number) })}
      files={[
        { label: 'Excel', href: withQuery(href(lang, addresses.protocolsXlsx), narrowed) },
        { label: 'CSV', href: withQuery(href(lang, addresses.protocolsCsv), narrowed) },
      ]}
      writeHref={writesSomewhere(who, seats) ? href(lang, addresses.write) : null}
      links={{
        agreement: href(lang, addresses.agreement),
        duty: href(lang, addresses.duty),
        recommendations: href(lang, addresses.recommendations),
      }}
    />,
    { notice: protocolNotice(request) },
  )
}

async function rowsOf(request: MemberRequest, shown: readonly Protocol[]): Promise<ProtocolRow[]> {
  const { lang, deps, who } = request
  const counts = await countsOf(request, shown)
  return shown.map((one) => ({
    href: protocolHref(lang, one),
    name: nameOf(one, lang),
    state: protocolStateOf(one),
    newest: one.newest && {
      number: one.newest.number,
      day: formatDay(dayOf(one.newest.issuedAt, deps.timeZone), lang),
    },
    ...counts(one),
    matrixHref: href(lang, addresses.matrix, { id: one.id }),
    network: who.networks.length > 1 ? nameIn({ nameFr: one.networkFr, nameEn: one.networkEn }, lang) : null,
  }))
}

export const listRoutes: Route[] = [
  memberGet('protocol.list', addresses.protocols, list),
  memberGet('protocol.list-csv', addresses.protocolsCsv, download('csv')),
  memberGet('protocol.list-xlsx', addresses.protocolsXlsx, download('xlsx')),
]
