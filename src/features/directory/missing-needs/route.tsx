import { addDays } from '../../../kernel/clock.ts'
import {
  data,
  href,
  memberGet,
  notFound,
  page,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { downloadHeaders, fileName, toCsv, type OutTable } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { areaName } from '../areas-and-languages.ts'
import { findNeed } from '../needs.ts'
import { coordinatedNetwork, regionsOf } from '../steward/coordinated-network.ts'
import { words as stewardWords } from '../steward/words.ts'
import { MissesPage } from './page.tsx'
import { listMisses } from './queries.ts'
import { words } from './words.ts'

const spans = [12, 26, 52] as const
const weeksOf = (query: URLSearchParams): (typeof spans)[number] =>
  spans.find((one) => String(one) === (query.get('semaines') ?? query.get('weeks'))) ?? 12

async function missesOf(request: MemberRequest) {
  const network = await coordinatedNetwork(request)
  if (network === null) return null
  const weeks = weeksOf(request.query)
  const since = addDays(request.today, -7 * weeks)
  const { shown, few } = await listMisses(request.tx, { since, regions: regionsOf(network.regionCodes) })
  return { network, weeks, shown, few }
}

const needWords = (code: string, lang: MemberRequest['lang']): string =>
  code === '' ? words[lang].noNeed : (findNeed(code)?.name[lang] ?? code)
const regionWords = (code: string, lang: MemberRequest['lang']): string =>
  code === '' ? words[lang].noRegion : areaName(code)[lang]

async function showMisses(request: MemberRequest): Promise<Answer> {
  const found = await missesOf(request)
  if (found === null) return notFound()
  const { lang } = request
  const { network, weeks, shown, few } = found
  const t = words[lang]
  const networkId = network.id
  return page(
    t.title,
    <MissesPage
      lang={lang}
      action={href(lang, addresses.missingNeeds, { networkId })}
      weeks={weeks}
      spans={spans}
      rows={shown.map(({ need, region, searches }) => ({
        need: needWords(need, lang),
        region: regionWords(region, lang),
        searches,
      }))}
      few={few}
      csvHref={withQuery(href(lang, addresses.missingNeedsCsv, { networkId }), {
        [lang === 'fr' ? 'semaines' : 'weeks']: String(weeks),
      })}
      addHref={href(lang, addresses.addSheet, { networkId })}
      deskHref={href(lang, addresses.desk, { networkId })}
    />,
  )
}

async function missesCsv(request: MemberRequest): Promise<Answer> {
  const found = await missesOf(request)
  if (found === null) return notFound()
  const { lang, today } = request
  const t = words[lang]
  const table: OutTable = {
    name: t.need,
    columns: [
      { id: 'code', heading: stewardWords[lang].code, kind: 'code', width: 30 },
      { id: 'need', heading: t.need, kind: 'text' },
      { id: 'region', heading: t.region, kind: 'text' },
      { id: 'searches', heading: t.searches, kind: 'number' },
    ],
    rows: found.shown.map(({ need, region, searches }) => [
      `${need || '-'} ${region || '-'}`,
      needWords(need, lang),
      regionWords(region, lang),
      searches,
    ]),
  }
  const name = fileName({ what: t.fileName, place: nameIn(found.network, lang), day: today, ext: 'csv' })
  return data(toCsv(table, lang), downloadHeaders(name, 'csv'))
}

export const missingNeedsRoutes: Route[] = [
  memberGet('directory.missing-needs', addresses.missingNeeds, showMisses, 'coordinator'),
  memberGet('directory.missing-needs-csv', addresses.missingNeedsCsv, missesCsv, 'coordinator'),
]
