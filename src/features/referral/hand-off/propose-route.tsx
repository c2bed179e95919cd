import { mainForm } from '../../../design/index.ts'
import { defineForm, filled, oneOf, refused, text, wholeNumber, type FormState } from '../../../kernel/form/index.ts'
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
import { addresses, handOffElsewhereHref, taskHref } from '../addresses.ts'
import { findEnvelope, type Envelope } from '../queries.ts'
import { breadcrumbToReferrals, codeOf } from '../referral-context.ts'
import { words as taskWords } from '../task/words.ts'
import { workdayAfter } from '../workday-after.ts'
import { proposeHandOff } from './act-on-hand-off.ts'
import { handOffReasons, longestOverlap, usualOverlap, variants } from './model.ts'
import { ProposePage } from './propose-page.tsx'
import { listOthers, listSeats, listSuccessors, type SeatToPass } from './queries.ts'
import { handOffHref } from './route.tsx'
import { words } from './words.ts'

const form = defineForm({
  variant: oneOf(variants),
  to: text({ max: 40 }),
  reason: oneOf(handOffReasons),
  overlapDays: wholeNumber({ min: 1, max: longestOverlap, required: true }),
})
const limits = { overlapDays: { label: '', min: 1, max: longestOverlap } }

interface Proposing {
  task: Envelope
  seat: SeatToPass
  others: readonly SeatToPass[]
  /** Value that is sent, to whom it goes. */
  takers: readonly { value: string; text: string; organizationId: string; personId: string | null }[]
}

/** What the person may hand off from an envelope; null: nothing there is theirs. */
async function proposingFor({ tx, params, query, lang }: MemberRequest): Promise<Proposing | null> {
  const task = await findEnvelope(tx, params['id'] ?? '')
  if (task === null) return null
  const all = await listSeats(tx, task.requestId)
  const seats = all.filter(({ taskId }) => taskId === null || taskId === task.id)
  const seat = seats.find((one) => one.seat === query.get('quoi')) ?? seats[0]
  if (seat === undefined) return null
  const colleagues = (await listSuccessors(tx, task.requestId, seat)).filter(({ reads }) => reads)
  const elsewhere =
    seat.seat === 'lead' ? (await listOthers(tx, task.requestId, seat)).filter(({ reads }) => reads) : []
  const t = words[lang].form
  return {
    task,
    seat,
    others: seats.filter((one) => one !== seat),
    takers: [
      ...colleagues.map(({ id, name }) => ({
        value: id,
        text: name,
        organizationId: seat.organizationId,
        personId: id,
      })),
      ...elsewhere.map(({ id, nameFr, nameEn }) => ({
        value: id,
        text: t.desk(lang === 'fr' ? nameFr : nameEn),
        organizationId: id,
        personId: null,
      })),
    ],
  }
}

function proposePage(request: MemberRequest, asked: Proposing, state: FormState, status: 200 | 422): Answer {
  const { lang, formKeys } = request
  const { task, seat, others, takers } = asked
  const here = href(lang, addresses.proposeHandOff, { id: task.id })
  const addressOf = (one: SeatToPass) => withQuery(here, { quoi: one.seat === 'owner' ? 'owner' : null })
  return page(
    words[lang].form.title,
    <ProposePage
      lang={lang}
      keys={formKeys}
      action={addressOf(seat)}
      cancelHref={taskHref(lang, task)}
      state={state}
      seat={seat.seat}
      otherSeats={others.map((one) => ({ label: words[lang].seats[one.seat], href: addressOf(one) }))}
      variants={seat.mayPropose}
      takers={takers.map(({ value, text: label }) => ({ value, text: label }))}
      sealedHref={`${href(lang, addresses.read)}#${task.requestId}`}
      elsewhereHref={
        seat.mayPropose.includes('planned')
          ? handOffElsewhereHref(lang, { requestId: task.requestId, taskId: seat.taskId })
          : null
      }
    />,
    {
      status,
      formId: mainForm,
      breadcrumb: [
        ...breadcrumbToReferrals(lang),
        { label: taskWords[lang].title(codeOf(task)), href: taskHref(lang, task) },
      ],
    },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const asked = await proposingFor(request)
  return asked === null
    ? notFound()
    : proposePage(request, asked, filled({ variant: 'planned', overlapDays: usualOverlap }), 200)
}

async function send(request: MemberRequest): Promise<Answer> {
  const asked = await proposingFor(request)
  if (asked === null) return notFound()
  const { tx, lang } = request
  const { task, seat, takers } = asked
  const parsed = form.parse(request.form)
  const t = words[lang].form
  if (!parsed.ok) return proposePage(request, asked, refused(parsed, t, lang, limits), parsed.switching ? 200 : 422)
  const { variant, to, reason, overlapDays } = parsed.value
  const again = (problem: string) =>
    proposePage(request, asked, refused({ values: form.rawOf(request.form), problems: { to: problem } }, t, lang), 422)
  const taker = takers.find(({ value }) => value === to)
  if (taker === undefined) return again('not-in-list')
  const id = request.form.first('key')
  const refusal = await proposeHandOff(
    tx,
    {
      id,
      requestId: task.requestId,
      taskId: seat.taskId,
      toOrganizationId: taker.organizationId,
      toId: taker.personId,
      toTeamId: null,
      reason: variant === 'urgent' ? 'leave' : reason,
      urgent: variant === 'urgent',
      overlapDays: overlapDays ?? usualOverlap,
    },
    workdayAfter(request),
  )
  if (refusal === null || refusal === 'repeated') return redirect(handOffHref(lang, { id }), 'referral-done')
  if (refusal in t.problems.to) return again(refusal)
  return redirect(
    taskHref(lang, task),
    refusal === 'moved-on' || refusal === 'open' ? 'referral-moved-on' : 'referral-not-allowed',
  )
}

export const proposeRoutes: Route[] = [
  memberGet('referral.proposing-hand-off', addresses.proposeHandOff, show),
  memberPost('referral.propose-hand-off', addresses.proposeHandOff, send, { maxBytes: 20_000 }),
]
