import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  noticeIn,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { leads } from '../../../kernel/rights.ts'
import { addresses as keys } from '../../keys/index.ts'
import { addresses as network } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { findAnswerTime } from '../figures/answer-times.ts'
import { closeDoor, findDoor, setDoor, type DoorOf } from './door.ts'
import { hoursState, overtakenHours, readHours } from './hours-form.ts'
import { HoursPage } from './page.tsx'
import { words } from './words.ts'

const idOf = ({ params }: MemberRequest): string => params['id'] ?? ''

/** Null when the person does not lead there: the page does not exist for them. */
async function doorFor(request: MemberRequest): Promise<DoorOf | null> {
  const id = idOf(request)
  return leads(request.who, id) ? findDoor(request.tx, id) : null
}

const hoursHref = (request: MemberRequest): string => href(request.lang, addresses.hours, { id: idOf(request) })

const crumbToOrganization = (request: MemberRequest, found: DoorOf) => ({
  label: nameIn(found, request.lang),
  href: href(request.lang, network.organization, { id: idOf(request) }),
})

async function hoursPage(
  request: MemberRequest,
  found: DoorOf,
  { state, status }: { state: FormState; status: 200 | 409 | 422 },
): Promise<Answer> {
  const { lang, formKeys, notice } = request
  const back = crumbToOrganization(request, found)
  return page(
    words[lang].title,
    <HoursPage
      lang={lang}
      keys={formKeys}
      action={hoursHref(request)}
      closingHref={href(lang, addresses.closing, { id: idOf(request) })}
      keysHref={href(lang, keys.keys)}
      backHref={back.href}
      organization={back.label}
      obstacle={found.obstacle}
      door={found.door}
      answerTime={await findAnswerTime(request.tx, idOf(request))}
      rotaHref={href(lang, addresses.rota, { id: idOf(request) })}
      state={state}
    />,
    { status, formId: mainForm, breadcrumb: [back], notice: noticeIn(words[lang].notices, notice) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const found = await doorFor(request)
  return found === null ? notFound() : hoursPage(request, found, { state: hoursState(found.door), status: 200 })
}

async function save(request: MemberRequest): Promise<Answer> {
  const found = await doorFor(request)
  if (found === null) return notFound()
  const { tx, lang, form, today } = request
  const read = readHours(form, lang)
  if (!read.ok) return hoursPage(request, found, { state: read.state, status: read.switching ? 200 : 422 })
  const refusal = await setDoor(tx, idOf(request), { ...read, today })
  if (refusal === null) return redirect(hoursHref(request), 'mailbox-open')
  const now = await doorFor(request)
  if (refusal === 'not-yours' || now === null) return notFound()
  if (refusal !== 'changed-meanwhile')
    return hoursPage(request, { ...now, obstacle: refusal }, { state: hoursState(now.door), status: 422 })
  const state = now.door === null ? hoursState(null) : overtakenHours(form, { typed: read.hours, now: now.door }, lang)
  return hoursPage(request, now, { state, status: 409 })
}

async function askToClose(request: MemberRequest): Promise<Taking | Answer> {
  const found = await doorFor(request)
  if (found === null) return notFound()
  if (found.door?.closedOn !== null) return redirect(hoursHref(request))
  const t = words[request.lang]
  return {
    kind: 'taking',
    title: t.closing.title(nameIn(found, request.lang)),
    lost: t.closing.lost,
    back: t.closing.back,
    act: t.close,
    cancelHref: hoursHref(request),
    sent: { version: String(found.door.version) },
    breadcrumb: [crumbToOrganization(request, found), { label: t.title, href: hoursHref(request) }],
  }
}

async function close(request: MemberRequest): Promise<Answer> {
  const { tx, form, today } = request
  if ((await doorFor(request)) === null) return notFound()
  const version = Number(/^\d{1,9}$/.exec(form.first('version'))?.[0] ?? -1)
  const refusal = await closeDoor(tx, idOf(request), { today, version })
  if (refusal === 'not-yours') return notFound()
  const isOpen = (await doorFor(request))?.door?.closedOn === null
  return redirect(hoursHref(request), isOpen ? 'mailbox-changed' : 'mailbox-closed')
}

export const hoursRoutes: readonly Route[] = [
  memberGet('mailbox.hours', addresses.hours, show),
  memberPost('mailbox.set-hours', addresses.hours, save, { maxBytes: 20_000 }),
  ...takingRoutes({
    asked: 'mailbox.closing',
    done: 'mailbox.close',
    address: addresses.closing,
    ask: askToClose,
    take: close,
  }),
]
