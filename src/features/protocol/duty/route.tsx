import { regionName } from '../../../field/index.ts'
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
import { listAnswering } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { youthProtection } from '../agreement/youth-protection.ts'
import { listNetworks } from '../queries.ts'
import { download } from './download-duty.ts'
import { byPerson, listOnDuty, narrowOnDuty } from './list-on-duty.ts'
import { dutyFilterOf, dutyFilterQuery } from './narrow-duty.ts'
import { DutyPage } from './page.tsx'
import { words } from './words.ts'

const pageSize = 50

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, query, today, deps } = request
  const [networks, all] = await Promise.all([listNetworks(tx, who.networks), listOnDuty(tx, who.networks)])
  const filter = dutyFilterOf(query)
  const found = byPerson(narrowOnDuty(all, filter))
  const codes = [
    ...new Set([
      ...networks.flatMap(({ regionCodes }) => regionCodes),
      ...all.flatMap(({ regionCodes }) => regionCodes),
    ]),
  ].toSorted((a, b) => compareText(regionName(a, lang), regionName(b, lang), lang))
  const wanted = filter.region === null ? codes : [filter.region]
  const { page: current, pages } = pageOf(query, found.length, pageSize)
  const rows = found.slice((current - 1) * pageSize, current * pageSize)
  const when = await listAnswering(tx, rows, today)
  const own = href(lang, addresses.duty)
  const narrowed = dutyFilterQuery(filter)
  return page(
    words[lang].title,
    <DutyPage
      lang={lang}
      action={own}
      filter={filter}
      regions={codes}
      rows={rows.map((one) => ({ ...one, when: when(one) }))}
      time={{ now: deps.clock.now(), timeZone: deps.timeZone }}
      total={found.length}
      isEmpty={all.length === 0}
      page={current}
      pages={pages}
      pageHref={(number) => withQuery(own, { ...narrowed, page: number === 1 ? null : String(number) })}
      files={[
        { label: 'Excel', href: withQuery(href(lang, addresses.dutyXlsx), narrowed) },
        { label: 'CSV', href: withQuery(href(lang, addresses.dutyCsv), narrowed) },
      ]}
      lines={youthProtection(lang, wanted).filter(({ regions }) => regions.some((code) => wanted.includes(code)))}
      links={{ agreement: href(lang, addresses.agreement), protocols: href(lang, addresses.protocols) }}
    />,
    { islands: ['print'] },
  )
}

export const dutyRoutes: Route[] = [
  memberGet('protocol.duty', addresses.duty, show),
  memberGet('protocol.duty-csv', addresses.dutyCsv, download('csv')),
  memberGet('protocol.duty-xlsx', addresses.dutyXlsx, download('xlsx')),
]
