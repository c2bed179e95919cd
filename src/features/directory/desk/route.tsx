import {
  href,
  memberGet,
  notFound,
  page,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { fileAnswer, readAs } from '../../../kernel/file-answer.ts'
import { fileName, type OutRows } from '../../../kernel/table/index.ts'
import { checkerIn } from '../sheet/checker.ts'
import { addresses } from '../addresses.ts'
import { words as stewardWords } from '../steward/words.ts'
import { plainText } from '../text.ts'
import { findDone } from '../confirm/find-done.ts'
import { headOf } from './list-head.ts'
import { deskQuery, readDeskPlace, type DeskPlace } from './desk-place.ts'
import { countQueues, listGivers, listQueue, listQueueIds, readSheets } from './queries.ts'
import { coordinatedNetwork } from '../steward/coordinated-network.ts'
import { countSuggestions, listSuggestions } from '../suggestions/queries.ts'
import { listPairs } from '../merge/queries.ts'
import { recentMerges } from '../merge/route.tsx'
import { DeskPage } from './page.tsx'
import type { SheetSummary } from '../steward/sheet-summary.ts'
import { noticeOf } from '../steward/sheet-trail.ts'
import { words } from './words.ts'

const pageSize = 25
const suggestionsShown = 10
const pairsShown = 50
/** Sheets read at once for a file. */
const batch = 500

async function show(request: MemberRequest): Promise<Answer> {
  const network = await coordinatedNetwork(request)
  if (network === null) return notFound()
  const { lang, tx, today, query, formKeys } = request
  const { id: networkId } = network
  const asked = readDeskPlace(query)
  const counts = await countQueues(tx, networkId, today, asked)
  const pages = Math.max(1, Math.ceil(counts[asked.queue] / pageSize))
  const place = { ...asked, page: Math.min(asked.page, pages) }
  const own = href(lang, addresses.desk, { networkId })
  const at = (change: Partial<DeskPlace>): string => withQuery(own, deskQuery(lang, { ...place, page: 1, ...change }))
  const title = words[lang].title(nameIn(network, lang))
  return page(
    title,
    <DeskPage
      lang={lang}
      title={title}
      today={today}
      keys={formKeys}
      networkId={networkId}
      place={place}
      counts={counts}
      sheets={await listQueue(tx, networkId, { place, today, limit: pageSize, offset: (place.page - 1) * pageSize })}
      givers={await listGivers(tx, networkId)}
      action={own}
      done={await findDone(request)}
      placeQuery={queryOf(deskQuery(lang, place))}
      suggestions={await listSuggestions(tx, networkId, suggestionsShown)}
      suggestionCount={await countSuggestions(tx, networkId)}
      pairs={query.has('doubles') ? await listPairs(tx, networkId, pairsShown) : null}
      merges={await recentMerges(request, { networkId })}
      pairsHref={`${withQuery(own, { doubles: '1' })}#doubles`}
      pages={pages}
      queueHref={(queue) => at({ queue })}
      pageHref={(number) => at({ page: number })}
      csvHref={withQuery(href(lang, addresses.deskCsv, { networkId }), { ...deskQuery(lang, place), page: null })}
    />,
    { notice: noticeOf(request) },
  )
}

/** Parts of an address as its query, without the question mark. */
const queryOf = (parts: Record<string, string | null>): string => withQuery('', parts).replace(/^\?/, '')

const rowsOf = (sheets: readonly SheetSummary[], lang: Language): OutRows =>
  sheets.map((row) => [
    row.id,
    row.name.fr ?? null,
    row.name.en ?? null,
    row.organization === null ? null : plainText(row.organization, lang),
    row.assuredOn,
    checkerIn(row, lang),
    row.missing.join(', ') || null,
    stewardWords[lang].recordStatuses[row.status],
    row.suggestions,
  ])

async function csv(request: MemberRequest): Promise<Answer> {
  const network = await coordinatedNetwork(request)
  if (network === null) return notFound()
  const { lang, tx, today, query } = request
  const ids = await listQueueIds(tx, network.id, { place: readDeskPlace(query), today })
  const name = fileName({ what: words[lang].fileName, place: nameIn(network, lang), day: today, ext: 'csv' })
  return fileAnswer(request, { name, kind: 'csv', head: headOf(lang) }, async () => {
    const some = ids.splice(0, batch)
    if (some.length === 0) return null
    return rowsOf(await readAs(request, (own) => readSheets(own, network.id, some)), lang)
  })
}

export const deskRoutes: Route[] = [
  memberGet('directory.desk', addresses.desk, show, 'coordinator'),
  memberGet('directory.desk-csv', addresses.deskCsv, csv, 'coordinator'),
]
