import { takingRoutes, type Taking } from '../../../design/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import {
  href,
  memberGet,
  memberPost,
  noticeIn,
  notFound,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { listSameName } from '../add/add-organization.ts'
import { addresses } from '../addresses.ts'
import { mayChangeNetwork } from '../rules.ts'
import { RequestsPage } from './page.tsx'
import { findRequest, listRequests, type EntryRequest } from './queries.ts'
import { settleRequest } from './settle-request.ts'
import { words } from './words.ts'

/** The organizations of the network that bear the name of a request. */
const alikeOf = ({ tx }: MemberRequest, { networkId, name }: EntryRequest) =>
  listSameName(tx, { networkId, nameFr: name, nameEn: name })

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, formKeys, deps, notice } = request
  const all = await listRequests(tx, who.coordinated)
  const facts = await Promise.all(
    all.map(async (one) => {
      const id = { id: one.id }
      return {
        ...one,
        recommendedBy: lang === 'fr' ? one.recommendedFr : one.recommendedEn,
        since: formatDay(dayOf(one.createdAt, deps.timeZone), lang),
        addHref: withQuery(href(lang, addresses.addOrganization), { demande: one.id }),
        setAsideHref: href(lang, addresses.setRequestAside, id),
        takeUpAction: href(lang, addresses.takeRequestUp, id),
        sameAction: href(lang, addresses.settleRequest, id),
        alike: (await alikeOf(request, one)).map((same) => ({ id: same.id, name: nameIn(same, lang) })),
      }
    }),
  )
  const t = words[lang]
  const text = noticeIn(t.notices, notice)
  return page(
    t.title,
    <RequestsPage
      lang={lang}
      keys={formKeys}
      waiting={facts.filter(({ state }) => state === 'waiting')}
      setAside={facts.filter(({ state }) => state === 'set-aside')}
      addHref={href(lang, addresses.addOrganization)}
    />,
    { notice: text === null ? null : { title: t.noticeTitle, text } },
  )
}

/** The request of the address, when the person coordinates its network. */
async function requestOf(request: MemberRequest): Promise<EntryRequest | null> {
  const found = await findRequest(request.tx, request.params['id'] ?? '')
  return found !== null && mayChangeNetwork(request.who, found.networkId) ? found : null
}

const back = ({ lang }: MemberRequest, notice: string): Answer => redirect(href(lang, addresses.requests), notice)

async function setAside(request: MemberRequest): Promise<Answer> {
  const found = await requestOf(request)
  if (found === null) return notFound()
  const settled = found.state === 'waiting' ? await settleRequest(request, found, 'set-aside') : null
  return back(request, settled?.ok === true ? 'request-set-aside' : 'request-moved')
}

async function asking(request: MemberRequest): Promise<Taking | Answer> {
  const found = await requestOf(request)
  if (found === null) return notFound()
  const { lang } = request
  const list = href(lang, addresses.requests)
  return {
    kind: 'taking',
    ...words[lang].settingAside(found.name),
    cancelHref: list,
    breadcrumb: [{ label: words[lang].title, href: list }],
  }
}

async function takeUp(request: MemberRequest): Promise<Answer> {
  const found = await requestOf(request)
  if (found === null) return notFound()
  const settled = found.state === 'set-aside' ? await settleRequest(request, found, 'waiting') : null
  return back(request, settled?.ok === true ? 'request-taken-up' : 'request-moved')
}

/** It is one that the network has already; whoever leads it is invited as elsewhere, where nobody does. */
async function same(request: MemberRequest): Promise<Answer> {
  const found = await requestOf(request)
  if (found === null) return notFound()
  const one = (await alikeOf(request, found)).find(({ id }) => id === request.form.first('organization'))
  if (one === undefined || found.state !== 'waiting') return back(request, 'request-moved')
  const settled = await settleRequest(request, found, 'added', one.id)
  return settled.ok
    ? redirect(href(request.lang, addresses.organization, { id: one.id }), 'request-same')
    : back(request, 'request-moved')
}

export const requestRoutes: Route[] = [
  memberGet('network.requests', addresses.requests, show, 'coordinator'),
  ...takingRoutes({
    asked: 'network.setting-request-aside',
    done: 'network.set-request-aside',
    address: addresses.setRequestAside,
    access: 'coordinator',
    ask: asking,
    take: setAside,
  }),
  memberPost('network.take-request-up', addresses.takeRequestUp, takeUp, { access: 'coordinator', maxBytes: 20_000 }),
  memberPost('network.settle-request', addresses.settleRequest, same, { access: 'coordinator', maxBytes: 20_000 }),
]
