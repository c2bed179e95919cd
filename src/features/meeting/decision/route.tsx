import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import { sectorCodes } from '../../../field/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
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
import { addresses } from '../addresses.ts'
import type { Decision, Voice } from '../model.ts'
import {
  actingSeat,
  breadcrumbToMeeting,
  meetingFor,
  meetingHref,
  meetingIds,
  type MeetingContext,
} from '../own-context.ts'
import { findDecision, findMeeting, listAsked } from '../queries.ts'
import { words as shared } from '../words.ts'
import { decisionState, overtakenDecision, readDecision } from './decision-form.ts'
import { DecisionPage } from './page.tsx'
import { moveDecision, saveDecision } from './save-decision.ts'
import { words } from './words.ts'

interface Subject {
  context: MeetingContext
  decision: Decision
}

async function subjectOf(request: MemberRequest): Promise<Subject | null> {
  const context = await meetingFor(request, 'note')
  if (context === null) return null
  const decision = await findDecision(request.tx, context.meeting.id, request.params['decisionId'] ?? '')
  return decision === null ? null : { context, decision }
}

/** A later meeting, from whose agenda one came. */
async function lookingIn({ tx, query, form }: MemberRequest, { meeting }: MeetingContext): Promise<string | null> {
  const named = form.first('lookedIn') || form.first('from') || (query.get('rencontre') ?? '')
  const later = named === '' ? null : await findMeeting(tx, meeting.collaborationId, named)
  return later !== null && later.startsAt > meeting.startsAt ? later.id : null
}

async function decisionPage(
  request: MemberRequest,
  { context, decision }: Subject,
  state: FormState,
  status: 200 | 409 | 422,
): Promise<Answer> {
  const { lang, formKeys, tx } = request
  const { meeting } = context
  const ids = { ...meetingIds(meeting), decisionId: decision.id }
  const asked = await listAsked(tx, meeting.id)
  return page(
    words[lang].title,
    <DecisionPage
      lang={lang}
      action={href(lang, addresses.decision, ids)}
      keys={formKeys}
      state={state}
      version={decision.version}
      sectors={sectorCodes.filter(
        (code) => decision.voices[code] !== undefined || asked.some(({ sector }) => sector === code),
      )}
      lookingIn={decision.lookAgainOn === null ? null : await lookingIn(request, context)}
      withdrawHref={href(lang, addresses.withdrawDecision, ids)}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToMeeting(lang, context) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const found = await subjectOf(request)
  if (found === null || found.decision.isWithdrawn) return notFound()
  return decisionPage(request, found, decisionState(found.decision), 200)
}

async function save(request: MemberRequest): Promise<Answer> {
  const found = await subjectOf(request)
  if (found === null) return notFound()
  const { form, lang, today, tx } = request
  const { context, decision } = found
  const { meeting } = context
  const read = readDecision(form, lang, { today, standing: decision.lookAgainOn })
  if (!read.ok) return decisionPage(request, found, read.state, read.switching ? 200 : 422)
  const later = form.has('lookedIn') ? await lookingIn(request, context) : null
  const saved = await saveDecision(request, decision, read.value, {
    collaborationId: meeting.collaborationId,
    seen: read.version,
    by: actingSeat(context, 'note', form.first('by')) ?? '',
    lookedAgainIn: later,
  })
  const back = later === null ? meeting : { id: later, collaborationId: meeting.collaborationId }
  if (saved.ok) return redirect(meetingHref(lang, back), 'meeting-decision-saved')
  const now = await findDecision(tx, meeting.id, decision.id)
  if (now === null || now.isWithdrawn) return redirect(meetingHref(lang, meeting), 'meeting-moved-on')
  const sayVoice = (code: string): string => shared[lang].voices[code as Voice] ?? words[lang].notNoted
  return decisionPage(request, { context, decision: now }, overtakenDecision(form, now, sayVoice), 409)
}

async function ask(request: MemberRequest): Promise<Taking | Answer> {
  const found = await subjectOf(request)
  if (found === null) return notFound()
  const { lang } = request
  const { context, decision } = found
  if (decision.isWithdrawn) return redirect(meetingHref(lang, context.meeting), 'meeting-moved-on')
  const t = words[lang].taking
  return {
    kind: 'taking',
    title: t.title(decision.what),
    lost: [t.lost],
    back: t.back,
    act: t.act,
    cancelHref: meetingHref(lang, context.meeting),
    breadcrumb: breadcrumbToMeeting(lang, context),
  }
}

const move =
  (isWithdrawn: boolean, notice: string) =>
  async (request: MemberRequest): Promise<Answer> => {
    const found = await subjectOf(request)
    if (found === null) return notFound()
    const by = actingSeat(found.context, 'note', request.form.first('by')) ?? ''
    const moved = await moveDecision(request, found.decision, { isWithdrawn, by })
    return redirect(meetingHref(request.lang, found.context.meeting), moved.ok ? notice : 'meeting-moved-on')
  }

export const decisionRoutes: Route[] = [
  memberGet('meeting.decision', addresses.decision, show),
  memberPost('meeting.change-decision', addresses.decision, save, { maxBytes: 400_000 }),
  ...takingRoutes({
    asked: 'meeting.withdrawing-decision',
    done: 'meeting.withdraw-decision',
    address: addresses.withdrawDecision,
    ask,
    take: move(true, 'meeting-decision-withdrawn'),
  }),
  memberPost('meeting.restore-decision', addresses.restoreDecision, move(false, 'meeting-decision-restored'), {
    maxBytes: 20_000,
  }),
]
