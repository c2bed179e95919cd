import { sql } from 'kysely'
import {
  href,
  memberGet,
  memberPost,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import type { NamedSeat } from '../../network/index.ts'
import { addresses, toolHref } from '../addresses.ts'
import { seatIn, seatItems } from '../offer/route.tsx'
import { listTool } from '../offer/save-offer.ts'
import { breadcrumbToTools, seatsOf, withoutSeat } from '../tool-context.ts'
import { SuggestPage, type ShownSuggestion } from './page.tsx'
import { articleSuggestions, serviceSuggestions, type Suggestion } from './suggestions.ts'
import { words } from './words.ts'

/** Name of the query that says for whom. */
const seatQuery = 'pour'

async function suggestPage(
  request: MemberRequest,
  seats: readonly NamedSeat[],
  chosen: NamedSeat,
  status: 200 | 422 | 429,
): Promise<Answer> {
  const { lang, tx, formKeys } = request
  const { rows } = await sql<{ id: string; article: string | null; service: string | null }>`
    select id, article, service from school_tool where network_id = ${chosen.networkId} and withdrawn_on is null
      and coalesce(article, service) is not null limit 1000`.execute(tx)
  const shown = (one: Suggestion): ShownSuggestion => {
    const found = rows.find(({ article, service }) =>
      'article' in one.known ? article === one.known.article : service === one.known.service,
    )
    return { ...one, listedHref: found === undefined ? null : toolHref(lang, found) }
  }
  const here = href(lang, addresses.suggest)
  const { title, tooMany } = words[lang]
  const chosenValue = seatItems([chosen], lang)[0]?.value
  return page(
    title,
    <SuggestPage
      lang={lang}
      keys={formKeys}
      action={here}
      articles={articleSuggestions(lang).map(shown)}
      services={serviceSuggestions(lang).map(shown)}
      seats={seatItems(seats, lang).map((one) => ({
        ...one,
        href: withQuery(here, { [seatQuery]: one.value }),
        isChosen: one.value === chosenValue,
      }))}
    />,
    { status, breadcrumb: breadcrumbToTools(lang), notice: status === 429 ? tooMany : null },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const seats = await seatsOf(request)
  const chosen = seatIn(seats, request.query.get(seatQuery)) ?? seats[0]
  return chosen === undefined ? withoutSeat(request) : suggestPage(request, seats, chosen, 200)
}

async function list(request: MemberRequest): Promise<Answer> {
  const { lang, form } = request
  const seats = await seatsOf(request)
  const [first] = seats
  if (first === undefined) return withoutSeat(request)
  const seat = seatIn(seats, form.first('seat'))
  const what = [...articleSuggestions(lang), ...serviceSuggestions(lang)].find(
    ({ code }) => code === form.first('what'),
  )
  if (seat === undefined || what === undefined) return suggestPage(request, seats, seat ?? first, 422)
  const listed = await listTool(request, seat, what.facts, what.known)
  if (!listed.ok) return suggestPage(request, seats, seat, 429)
  return redirect(toolHref(lang, listed.value), listed.value.isNew ? 'school-tool-listed' : 'school-tool-known')
}

export const suggestRoutes: Route[] = [
  memberGet('school-tool.suggestions', addresses.suggest, show),
  memberPost('school-tool.suggest', addresses.suggest, list),
]
