import { checkPublicText } from '../../../field/index.ts'
import { mainForm } from '../../../design/index.ts'
import { defineForm, filled, overtaken, refused, text, version, type FormState } from '../../../kernel/form/index.ts'
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
import type { Language } from '../../../kernel/language.ts'
import { collaborationWords } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { textLimits } from '../model.ts'
import {
  actingSeat,
  breadcrumbToMeeting,
  meetingFor,
  meetingHref,
  meetingIds,
  type MeetingContext,
} from '../own-context.ts'
import { findMeeting, findMinutes } from '../queries.ts'
import { mayMeet } from '../rules.ts'
import { ApprovePage, TextPage } from './page.tsx'
import { approveMinutes, correctMinutes, saveMinutes } from './save-minutes.ts'
import { words } from './words.ts'

const textForm = defineForm({ text: text({ max: textLimits.minutes }), version: version() })

function textAgain({ form }: MemberRequest, problems: Readonly<Record<string, string>>, lang: Language): FormState {
  const { label } = words[lang]
  return refused(
    { values: textForm.rawOf(form), problems },
    { labels: { text: label }, problems: { text: collaborationWords[lang].personProblems } },
    lang,
    { text: { label, max: textLimits.minutes } },
  )
}

type Read = { ok: true; text: string; version: number } | { ok: false; state: FormState; status: 200 | 422 }

function readText(request: MemberRequest): Read {
  const { form, lang } = request
  const parsed = textForm.parse(form)
  if (!parsed.ok)
    return { ok: false, state: textAgain(request, parsed.problems, lang), status: parsed.switching ? 200 : 422 }
  const found = checkPublicText(parsed.value.text)
  return found === null
    ? { ok: true, ...parsed.value }
    : { ok: false, state: textAgain(request, { text: found }, lang), status: 422 }
}

function textPage(
  { lang, formKeys }: MemberRequest,
  context: MeetingContext,
  { state, version: standing }: { state: FormState; version: number | null },
  status: 200 | 409 | 422,
): Answer {
  const t = words[lang]
  const isCorrection = standing === null
  return page(
    isCorrection ? t.correctTitle : t.title,
    <TextPage
      lang={lang}
      action={href(lang, isCorrection ? addresses.correct : addresses.minutes, meetingIds(context.meeting))}
      keys={formKeys}
      state={state}
      version={standing}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToMeeting(lang, context) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await meetingFor(request, 'write')
  if (context === null) return notFound()
  const minutes = await findMinutes(request.tx, context.meeting.id)
  if (minutes?.state === 'approved')
    return redirect(meetingHref(request.lang, context.meeting), 'meeting-already-approved')
  const state = filled({ text: minutes?.text ?? null })
  return textPage(request, context, { state, version: minutes?.version ?? 0 }, 200)
}

async function save(request: MemberRequest): Promise<Answer> {
  const context = await meetingFor(request, 'write')
  if (context === null) return notFound()
  const { form, lang, tx } = request
  const { meeting } = context
  const standing = await findMinutes(tx, meeting.id)
  const read = readText(request)
  if (!read.ok) return textPage(request, context, { state: read.state, version: standing?.version ?? 0 }, read.status)
  const by = actingSeat(context, 'write', form.first('by')) ?? ''
  const saved = await saveMinutes(request, meeting, read.text, { seen: read.version, by })
  if (saved.ok) return redirect(meetingHref(lang, meeting), 'meeting-minutes-saved')
  const now = await findMinutes(tx, meeting.id)
  if (now?.state === 'approved') return redirect(meetingHref(lang, meeting), 'meeting-already-approved')
  const state = overtaken({ text: form.all('text') }, { text: now?.text ?? '' })
  return textPage(request, context, { state, version: now?.version ?? 0 }, 409)
}

/** The meeting that approves: one of the same collaboration, that the page came from. */
async function approvingMeeting(
  { tx, query, form }: MemberRequest,
  { collaboration }: MeetingContext,
): Promise<string | null> {
  const named = form.first('at') || (query.get('rencontre') ?? '')
  return named === '' ? null : ((await findMeeting(tx, collaboration.id, named))?.id ?? null)
}

async function showApprove(request: MemberRequest): Promise<Answer> {
  const context = await meetingFor(request, 'approve')
  if (context === null) return notFound()
  const { lang, tx, formKeys } = request
  const { meeting, seats } = context
  const minutes = await findMinutes(tx, meeting.id)
  if (minutes === null) return notFound()
  if (minutes.state === 'approved') return redirect(meetingHref(lang, meeting), 'meeting-already-approved')
  const ids = meetingIds(meeting)
  return page(
    words[lang].approveTitle,
    <ApprovePage
      lang={lang}
      action={href(lang, addresses.approve, ids)}
      keys={formKeys}
      text={minutes.text}
      version={minutes.version}
      at={await approvingMeeting(request, context)}
      editHref={mayMeet('write', seats) ? href(lang, addresses.minutes, ids) : null}
    />,
    { breadcrumb: breadcrumbToMeeting(lang, context) },
  )
}

async function approve(request: MemberRequest): Promise<Answer> {
  const context = await meetingFor(request, 'approve')
  if (context === null) return notFound()
  const { form, lang } = request
  const { meeting } = context
  const as = (['written', 'changed'] as const).find((one) => one === form.first('as'))
  const seen = /^\d{1,9}$/.test(form.first('version')) ? Number(form.first('version')) : 0
  const by = actingSeat(context, 'approve', form.first('by')) ?? ''
  const at = await approvingMeeting(request, context)
  const approved = as === undefined ? null : await approveMinutes(request, meeting, { as, at, seen, by })
  return redirect(meetingHref(lang, meeting), approved?.ok === true ? 'meeting-minutes-approved' : 'meeting-moved-on')
}

/** Only approved minutes are corrected; others are written. */
async function correcting(request: MemberRequest): Promise<MeetingContext | null> {
  const context = await meetingFor(request, 'write')
  if (context === null) return null
  return (await findMinutes(request.tx, context.meeting.id))?.state === 'approved' ? context : null
}

async function showCorrect(request: MemberRequest): Promise<Answer> {
  const context = await correcting(request)
  return context === null ? notFound() : textPage(request, context, { state: filled({}), version: null }, 200)
}

async function correct(request: MemberRequest): Promise<Answer> {
  const context = await correcting(request)
  if (context === null) return notFound()
  const { form, lang } = request
  const read = readText(request)
  if (!read.ok) return textPage(request, context, { state: read.state, version: null }, read.status)
  await correctMinutes(request, context.meeting, read.text, actingSeat(context, 'write', form.first('by')) ?? '')
  return redirect(meetingHref(lang, context.meeting), 'meeting-minutes-corrected')
}

export const minutesRoutes: Route[] = [
  memberGet('meeting.minutes', addresses.minutes, show),
  memberPost('meeting.write-minutes', addresses.minutes, save, { maxBytes: 400_000 }),
  memberGet('meeting.approving', addresses.approve, showApprove),
  memberPost('meeting.approve', addresses.approve, approve, { maxBytes: 20_000 }),
  memberGet('meeting.correcting', addresses.correct, showCorrect),
  memberPost('meeting.correct', addresses.correct, correct, { maxBytes: 400_000 }),
]
