import { dayOf } from '../../../kernel/clock.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  pageOf,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay, formatInstant } from '../../../kernel/language.ts'
import { addresses, initiativeHref } from '../addresses.ts'
import { requestStates, type HelpRequest } from '../model.ts'
import { breadcrumbToOwn, initiativeNotice } from '../own-context.ts'
import { findPublished, listWorked } from '../queries.ts'
import { mayMoveRequest, requestSidesOf, type RequestMove, type RequestSide } from '../rules.ts'
import { moveRequest } from './move-request.ts'
import { initiativeOf, RequestsPage } from './page.tsx'
import { countRequests, findRequest, listRequests, type RequestFilter } from './queries.ts'
import { RequestPage } from './request-page.tsx'
import { words } from './words.ts'

const pageSize = 25
const moves = ['answer', 'take', 'close', 'reopen'] as const satisfies readonly RequestMove[]

const filterOf = (query: URLSearchParams): RequestFilter => ({
  side: (['asked', 'asking'] as const).find((one) => one === query.get('sens')) ?? null,
  state: requestStates.find((one) => one === query.get('etat')) ?? null,
})

async function list({ lang, tx, who, query, deps, ...request }: MemberRequest): Promise<Answer> {
  const filter = filterOf(query)
  const count = await countRequests(tx, who.organizations, filter)
  const { page: current, pages } = pageOf(query, count, pageSize)
  const own = href(lang, addresses.requests)
  return page(
    words[lang].title,
    <RequestsPage
      lang={lang}
      action={own}
      filter={filter}
      requests={await listRequests(tx, who.organizations, {
        ...filter,
        limit: pageSize,
        offset: (current - 1) * pageSize,
      })}
      requestHref={(id) => href(lang, addresses.request, { id })}
      askedOn={({ createdAt }) => formatDay(dayOf(createdAt, deps.timeZone), lang)}
      pages={{
        page: current,
        pages,
        href: (number) =>
          withQuery(own, { sens: filter.side, etat: filter.state, page: number === 1 ? null : String(number) }),
      }}
    />,
    { notice: initiativeNotice({ lang, notice: request.notice }), breadcrumb: breadcrumbToOwn({ lang }) },
  )
}

interface Found {
  request: HelpRequest
  sides: RequestSide[]
}

/** The request of the address, and where the person stands; null for whoever is of neither organization. */
async function find({ tx, who, params }: MemberRequest): Promise<Found | null> {
  const found = await findRequest(tx, params['id'] ?? '', who.organizations)
  return found === null ? null : { request: found, sides: requestSidesOf(await listWorked(tx, who), found) }
}

async function show(asked: MemberRequest): Promise<Answer> {
  const found = await find(asked)
  if (found === null) return notFound()
  const { lang, tx, who, formKeys, deps } = asked
  const { request, sides } = found
  const isPublic = (await findPublished(tx, request.initiativeId)) !== null
  const isMine = (sides.includes('asked') ? request.answererId : request.askerId) === who.personId
  return page(
    words[lang].one(initiativeOf(request, lang)),
    <RequestPage
      lang={lang}
      action={href(lang, addresses.request, { id: request.id })}
      keys={formKeys}
      request={request}
      sides={sides}
      moves={moves.filter((move) => mayMoveRequest(request.state, move, sides) && !(move === 'take' && isMine))}
      initiativeHref={isPublic ? initiativeHref(lang, { code: request.initiativeId }) : null}
      said={(at) => formatInstant(at, lang, deps.timeZone)}
    />,
    {
      notice: initiativeNotice(asked),
      breadcrumb: [...breadcrumbToOwn(asked), { label: words[lang].title, href: href(lang, addresses.requests) }],
    },
  )
}

async function move(asked: MemberRequest): Promise<Answer> {
  const found = await find(asked)
  if (found === null || found.sides.length === 0) return notFound()
  const { lang, form } = asked
  const here = href(lang, addresses.request, { id: found.request.id })
  const wanted = moves.find((one) => one === form.first('move'))
  if (wanted === undefined) return show(asked)
  const moved = await moveRequest(asked, found.request, {
    move: wanted,
    sides: found.sides,
    seen: Number(form.first('version')),
  })
  if (moved.ok) return redirect(here, `help-${wanted}`)
  return moved.refusal === 'not-found' ? notFound() : redirect(here, 'help-changed')
}

export const requestRoutes: Route[] = [
  memberGet('initiative.requests', addresses.requests, list),
  memberGet('initiative.request', addresses.request, show),
  memberPost('initiative.move-request', addresses.request, move),
]
