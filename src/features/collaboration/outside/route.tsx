import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { actingFor, breadcrumbToHome, collaborationFor, homeHref, nameOfMember, type Context } from '../own-context.ts'
import { currentMembers, mayRenewGuest, seatsFor } from '../rules.ts'
import { guestAgain, readGuest } from './guest-form.ts'
import { moveGuest, proposeGuest, sayGuestVoice } from './move-guest.ts'
import { OutsidePage } from './page.tsx'
import { findSameName, listGuests, type Guest } from './queries.ts'
import { words } from './words.ts'

/** A collaboration that has not ended, in which the person may propose. */
async function proposing(request: MemberRequest): Promise<Context | null> {
  const found = await collaborationFor(request, 'propose')
  return found === null || found.collaboration.stage === 'closed' ? null : found
}

function outsidePage(
  { lang, formKeys }: MemberRequest,
  { collaboration, members, seats }: Context,
  state: FormState,
  { status = 200, named = null }: { status?: 200 | 422; named?: string | null } = {},
): Answer {
  const id = { id: collaboration.id }
  const able = seatsFor('propose', seats)
  const own = currentMembers(members).filter(({ organizationId }) => able.includes(organizationId))
  const inviteHref = href(lang, addresses.invite, id)
  return page(
    words[lang].title,
    <OutsidePage
      lang={lang}
      action={href(lang, addresses.outside, id)}
      keys={formKeys}
      state={state}
      seats={own.map((one) => ({ id: one.organizationId, name: nameOfMember(one, lang) }))}
      othersCount={currentMembers(members).length - Math.min(1, own.length)}
      backHref={inviteHref}
      inNetworkHref={named === null ? null : withQuery(inviteHref, { q: named.slice(0, 100) })}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToHome(lang, collaboration) },
  )
}

async function propose(request: MemberRequest): Promise<Answer> {
  const found = await proposing(request)
  if (found === null) return notFound()
  const { form, lang, today, tx } = request
  const { id, networkId } = found.collaboration
  const read = readGuest(form, lang, today)
  if (!read.ok) return outsidePage(request, found, read.state, { status: read.switching ? 200 : 422 })
  const again = (problems: Readonly<Record<string, string>>, named: string | null = null) =>
    outsidePage(request, found, guestAgain(form, lang, problems), { status: 422, named })
  const by = actingFor('propose', found.seats, form.first('by'))
  if (by === null) return again({ by: 'missing' })
  if ((await findSameName(tx, networkId, read.value.name)) !== null)
    return again({ name: 'in-network' }, read.value.name)
  const proposed = await proposeGuest(request, { id, by, typed: read.value })
  return proposed.ok ? redirect(homeHref(lang, id), 'collaboration-guest') : again({ email: proposed.refusal })
}

async function voice(request: MemberRequest): Promise<Answer> {
  const found = await collaborationFor(request, 'voice')
  if (found === null) return notFound()
  const { form, lang, tx } = request
  const { id } = found.collaboration
  const guest = (await listGuests(tx, id)).find((one) => one.id === form.first('guest') && one.state === 'proposed')
  const by = actingFor('voice', found.seats, form.first('by'))
  const says = (['agree', 'object'] as const).find((one) => one === form.first('says'))
  if (guest === undefined || by === null || says === undefined)
    return redirect(homeHref(lang, id), 'collaboration-moved')
  const said = await sayGuestVoice(request, guest, says, by)
  return redirect(homeHref(lang, id), said.ok ? 'collaboration-voiced' : 'collaboration-moved')
}

/** What one’s own organization proposed and nobody settled yet. */
async function ownGuest(request: MemberRequest): Promise<{ context: Context; guest: Guest } | null> {
  const context = await collaborationFor(request, 'withdraw')
  if (context === null) return null
  const able = seatsFor('withdraw', context.seats)
  const guest = (await listGuests(request.tx, context.collaboration.id)).find(
    ({ id, state }) => id === request.params['guestId'] && state !== 'declined',
  )
  return guest !== undefined && able.includes(guest.proposedById) ? { context, guest } : null
}

async function asking(request: MemberRequest): Promise<Taking | Answer> {
  const found = await ownGuest(request)
  if (found === null) return notFound()
  const { lang } = request
  const { collaboration } = found.context
  return {
    kind: 'taking',
    ...words[lang].withdraw(found.guest.name),
    cancelHref: homeHref(lang, collaboration.id),
    breadcrumb: breadcrumbToHome(lang, collaboration),
  }
}

async function withdraw(request: MemberRequest): Promise<Answer> {
  const found = await ownGuest(request)
  if (found === null) return notFound()
  const moved = await moveGuest(request, found.guest, 'withdrawn')
  return redirect(
    homeHref(request.lang, found.context.collaboration.id),
    moved.ok ? 'collaboration-withdrawn' : 'collaboration-moved',
  )
}

async function renew(request: MemberRequest): Promise<Answer> {
  const found = await ownGuest(request)
  if (found === null) return notFound()
  const here = homeHref(request.lang, found.context.collaboration.id)
  if (!mayRenewGuest(found.guest)) return redirect(here, 'collaboration-moved')
  const moved = await moveGuest(request, found.guest, 'agreed')
  if (moved.ok) return redirect(here, 'collaboration-guest-renewed')
  return redirect(here, moved.refusal === 'too-many' ? 'collaboration-guest-later' : 'collaboration-moved')
}

export const outsideRoutes: Route[] = [
  memberGet('collaboration.outside', addresses.outside, async (request) => {
    const found = await proposing(request)
    return found === null ? notFound() : outsidePage(request, found, filled({}))
  }),
  memberPost('collaboration.propose-guest', addresses.outside, propose),
  memberPost('collaboration.voice-guest', addresses.guestVoice, voice, { maxBytes: 20_000 }),
  ...takingRoutes({
    asked: 'collaboration.withdrawing-guest',
    done: 'collaboration.withdraw-guest',
    address: addresses.withdrawGuest,
    ask: asking,
    take: withdraw,
  }),
  memberPost('collaboration.renew-guest', addresses.renewGuest, renew, { maxBytes: 20_000 }),
]
