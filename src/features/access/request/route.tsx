import { takingRoutes, type Taking } from '../../../design/index.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { formatDay } from '../../../kernel/language.ts'
import { addresses as referral, writeHref } from '../../referral/index.ts'
import { listCalled } from '../../sending/index.ts'
import { accessNotice, breadcrumbToOpen, sayInstant } from '../access-context.ts'
import { addresses, requestHref } from '../addresses.ts'
import { keptDays, type OpenRequest } from '../model.ts'
import { findRequest, listTakable } from '../queries.ts'
import { mayOnRequest, type RequestDeed } from '../rules.ts'
import { giveBack, moveRequest, takeRequest } from './move-request.ts'
import { AskerPage, TakerPage } from './page.tsx'
import { words } from './words.ts'

const idOf = ({ params }: MemberRequest): string => params['id'] ?? ''

async function show(request: MemberRequest): Promise<Answer> {
  const own = await findRequest(request.tx, idOf(request))
  return own === null ? showTakable(request) : showOwn(request, own)
}

async function showOwn(request: MemberRequest, own: OpenRequest): Promise<Answer> {
  const { tx, lang, formKeys, deps } = request
  const { id, claimer } = own
  const may = (deed: RequestDeed): boolean => mayOnRequest(deed, own, ['asker'])
  return page(
    words[lang].title,
    <AskerPage
      lang={lang}
      keys={formKeys}
      request={own}
      due={sayInstant(request, own.dueAt)}
      erasedOn={formatDay(addDays(dayOf(own.askedAt, deps.timeZone), keptDays), lang)}
      people={claimer === null ? [] : await listCalled(tx, [claimer.id])}
      write={claimer === null ? null : writeHref(lang, claimer.id)}
      where={href(lang, referral.where)}
      acts={{
        sent: may('say-sent') ? href(lang, addresses.sent, { id }) : null,
        close: may('close') ? href(lang, addresses.close, { id }) : null,
        reopen: may('reopen') ? href(lang, addresses.reopen, { id }) : null,
      }}
    />,
    { breadcrumb: breadcrumbToOpen(lang), notice: accessNotice(request) },
  )
}

async function showTakable(request: MemberRequest): Promise<Answer> {
  const { tx, lang, formKeys } = request
  const takable = await listTakable(tx, idOf(request))
  const [first] = takable
  if (first === undefined) return notFound()
  const { id } = first
  return page(
    words[lang].takerTitle,
    <TakerPage
      lang={lang}
      keys={formKeys}
      takable={takable}
      due={sayInstant(request, first.dueAt)}
      take={href(lang, addresses.take, { id })}
      giveBack={(organizationId) => href(lang, addresses.giveBack, { id, organizationId })}
    />,
    { breadcrumb: breadcrumbToOpen(lang), notice: accessNotice(request) },
  )
}

/** Takes it; whoever comes second is told, on the list, since there is nothing left for them here. */
async function take(request: MemberRequest): Promise<Answer> {
  const { tx, lang, form } = request
  const id = idOf(request)
  const organizationId = form.first('organization')
  const refusal = isId(id) && isId(organizationId) ? await takeRequest(tx, id, organizationId) : 'not-yours'
  if (refusal === 'not-yours') return notFound()
  if (refusal === null || refusal === 'repeated') return redirect(requestHref(lang, { id }), 'access-taken-now')
  return redirect(href(lang, addresses.open), refusal === 'taken' ? 'access-taken' : 'access-moved-on')
}

/** What the person took, for the organization of the address; null for everyone else. */
async function takenFor({ tx, params }: MemberRequest) {
  const takable = await listTakable(tx, params['id'] ?? '')
  return takable.find((one) => one.takerId === params['organizationId']) ?? null
}

async function askGiveBack(request: MemberRequest): Promise<Taking | Answer> {
  const taken = await takenFor(request)
  if (taken === null) return notFound()
  const { lang } = request
  const here = requestHref(lang, taken)
  if (!mayOnRequest('give-back', taken, ['claimer'])) return redirect(here, 'access-moved-on')
  const t = words[lang]
  return {
    kind: 'taking',
    ...t.giving,
    cancelHref: here,
    breadcrumb: [...breadcrumbToOpen(lang), { label: t.takerTitle, href: here }],
  }
}

async function doGiveBack(request: MemberRequest): Promise<Answer> {
  const taken = await takenFor(request)
  if (taken === null) return notFound()
  if (!mayOnRequest('give-back', taken, ['claimer']))
    return redirect(requestHref(request.lang, taken), 'access-moved-on')
  const refusal = await giveBack(request.tx, taken.id, taken.takerId)
  if (refusal === 'not-yours') return notFound()
  return redirect(href(request.lang, addresses.open), refusal === null ? 'access-given-back' : 'access-moved-on')
}

async function askClose(request: MemberRequest): Promise<Taking | Answer> {
  const own = await findRequest(request.tx, idOf(request))
  if (own === null) return notFound()
  const { lang } = request
  const here = requestHref(lang, own)
  if (!mayOnRequest('close', own, ['asker'])) return redirect(here, 'access-moved-on')
  const t = words[lang]
  return {
    kind: 'taking',
    ...t.closing,
    cancelHref: here,
    breadcrumb: [...breadcrumbToOpen(lang), { label: t.title, href: here }],
  }
}

const move =
  (to: 'sent' | 'not-needed' | 'open', notice: string) =>
  async (request: MemberRequest): Promise<Answer> => {
    const own = await findRequest(request.tx, idOf(request))
    if (own === null) return notFound()
    const refusal = await moveRequest(request.tx, own.id, to)
    if (refusal === 'not-yours') return notFound()
    return redirect(requestHref(request.lang, own), refusal === null ? notice : 'access-moved-on')
  }

const small = { maxBytes: 20_000 }

export const requestRoutes: readonly Route[] = [
  memberGet('access.request', addresses.request, show),
  memberPost('access.take', addresses.take, take, small),
  ...takingRoutes({
    asked: 'access.giving-back',
    done: 'access.give-back',
    address: addresses.giveBack,
    ask: askGiveBack,
    take: doGiveBack,
  }),
  memberPost('access.sent', addresses.sent, move('sent', 'access-sent'), small),
  ...takingRoutes({
    asked: 'access.closing',
    done: 'access.close',
    address: addresses.close,
    ask: askClose,
    take: move('not-needed', 'access-closed'),
  }),
  memberPost('access.reopen', addresses.reopen, move('open', 'access-open'), small),
]
