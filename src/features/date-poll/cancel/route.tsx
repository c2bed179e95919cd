import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import { day, defineForm, filled, refused, version, type FormState } from '../../../kernel/form/index.ts'
import {
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { breadcrumbToHome } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { closingDay, endOfDay } from '../moments.ts'
import { movePoll } from '../move-poll.ts'
import { pollFor, pollHref, workingSeats, type PollContext } from '../own-context.ts'
import { moves, stateNow } from '../rules.ts'
import { ReopenPage } from './page.tsx'
import { words } from './words.ts'

const moved = (request: MemberRequest, { poll }: PollContext): Answer =>
  redirect(pollHref(request.lang, 'board', poll), 'date-poll-moved')

async function askCancel(request: MemberRequest): Promise<Taking | Answer> {
  const context = await pollFor(request, 'cancel')
  if (context === null) return notFound()
  const { lang, deps } = request
  const { poll, collaboration } = context
  if (!moves[stateNow(poll, deps.clock.now())].includes('cancelled')) return moved(request, context)
  const { title, lost, back, act } = words[lang]
  return {
    kind: 'taking',
    title: title(poll.title),
    lost,
    back,
    act,
    cancelHref: pollHref(lang, 'board', poll),
    sent: { version: String(poll.version) },
    breadcrumb: breadcrumbToHome(lang, collaboration),
  }
}

const cancelForm = defineForm({ version: version() })

async function cancel(request: MemberRequest): Promise<Answer> {
  const context = await pollFor(request, 'cancel')
  if (context === null) return notFound()
  const [organizationId] = workingSeats(context, 'cancel')
  if (organizationId === undefined) return notFound()
  const sent = cancelForm.parse(request.form)
  const seen = sent.ok ? sent.value.version : 0
  const done = await movePoll(request, context.poll, { to: 'cancelled' }, { organizationId, version: seen })
  return done.ok
    ? redirect(pollHref(request.lang, 'board', context.poll), 'date-poll-cancelled')
    : moved(request, context)
}

const reopenForm = defineForm({ closesOn: day({ required: true }), version: version() })

function reopenPage(
  request: MemberRequest,
  { poll, collaboration }: PollContext,
  state: FormState,
  status: 200 | 422,
): Answer {
  const { lang, formKeys } = request
  return page(
    words[lang].reopenTitle,
    <ReopenPage
      lang={lang}
      action={pollHref(lang, 'reopen', poll)}
      keys={formKeys}
      state={state}
      title={poll.title}
      version={poll.version}
      backHref={pollHref(lang, 'board', poll)}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToHome(lang, collaboration) },
  )
}

/** Opened again for moments to come only. */
async function reopening(request: MemberRequest): Promise<PollContext | Answer> {
  const context = await pollFor(request, 'reopen')
  if (context === null) return notFound()
  const now = request.deps.clock.now()
  const isPossible =
    moves[stateNow(context.poll, now)].includes('open') && context.poll.moments.some(({ startsAt }) => startsAt > now)
  return isPossible ? context : moved(request, context)
}

async function showReopen(request: MemberRequest): Promise<Answer> {
  const context = await reopening(request)
  if ('kind' in context) return context
  const standing = closingDay(context.poll)
  return reopenPage(request, context, filled({ closesOn: standing >= request.today ? standing : null }), 200)
}

async function reopen(request: MemberRequest): Promise<Answer> {
  const context = await reopening(request)
  if ('kind' in context) return context
  const { lang, form, today, deps } = request
  const { poll } = context
  const t = words[lang]
  const parsed = reopenForm.parse(form)
  const again = (problems: Readonly<Record<string, string>>): Answer => {
    const values = { closesOn: form.all('closesOn') }
    const state = refused({ values, problems }, { labels: t.labels, problems: { closesOn: t.problems } }, lang)
    return reopenPage(request, context, state, form.has('_language') ? 200 : 422)
  }
  if (!parsed.ok) return again(parsed.problems)
  const { closesOn, version: seen } = parsed.value
  if (closesOn === null) return again({ closesOn: 'missing' })
  const closesAt = endOfDay(closesOn, poll.timeZone)
  if (closesOn < today || closesAt <= deps.clock.now()) return again({ closesOn: 'past' })
  if (!poll.moments.some(({ startsAt }) => startsAt >= closesAt)) return again({ closesOn: 'after-last' })
  const [organizationId] = workingSeats(context, 'reopen')
  if (organizationId === undefined) return notFound()
  const closed = { ...poll, state: stateNow(poll, deps.clock.now()) }
  const done = await movePoll(request, closed, { to: 'open', closesAt }, { organizationId, version: seen })
  return done.ok ? redirect(pollHref(lang, 'board', poll), 'date-poll-reopened') : moved(request, context)
}

export const cancelRoutes: Route[] = [
  ...takingRoutes({
    asked: 'date-poll.cancelling',
    done: 'date-poll.cancel',
    address: addresses.cancel,
    ask: askCancel,
    take: cancel,
  }),
  memberGet('date-poll.reopening', addresses.reopen, showReopen),
  memberPost('date-poll.reopen', addresses.reopen, reopen, { maxBytes: 20_000 }),
]
