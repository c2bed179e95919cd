import { mainForm } from '../../../design/index.ts'
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
import { meetingAgain, meetingState, overtakenMeeting, problemsOf, readMeeting } from '../convene/convene-form.ts'
import {
  actingSeat,
  breadcrumbToMeeting,
  meetingFor,
  meetingHref,
  meetingIds,
  type MeetingContext,
} from '../own-context.ts'
import { findMeeting } from '../queries.ts'
import { tellMeetings } from '../tell/tell-meeting.ts'
import { changeMeeting, listFollowing, type Scope } from './change-meeting.ts'
import { ChangePage } from './page.tsx'
import { words } from './words.ts'

const scopeOf = ({ form }: MemberRequest): Scope => (form.first('scope') === 'following' ? 'following' : 'one')

async function changePage(
  request: MemberRequest,
  context: MeetingContext,
  state: FormState,
  status: 200 | 409 | 422,
): Promise<Answer> {
  const { lang, formKeys, tx } = request
  const { meeting } = context
  const following = (await listFollowing(tx, meeting)).filter((one) => one.state === 'convened').length
  return page(
    words[lang].title,
    <ChangePage
      lang={lang}
      action={href(lang, addresses.change, meetingIds(meeting))}
      keys={formKeys}
      state={state}
      version={meeting.version}
      following={following}
      scope={scopeOf(request)}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToMeeting(lang, context) },
  )
}

/** A meeting that is on; one that is cancelled is convened again first. */
async function changing(request: MemberRequest): Promise<MeetingContext | null> {
  const context = await meetingFor(request, 'convene')
  return context?.meeting.state === 'convened' ? context : null
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await changing(request)
  return context === null ? notFound() : changePage(request, context, meetingState(context.meeting), 200)
}

async function save(request: MemberRequest): Promise<Answer> {
  const context = await changing(request)
  if (context === null) return notFound()
  const { form, lang, today, tx } = request
  const { meeting } = context
  const read = readMeeting(form, lang, today)
  if (!read.ok) return changePage(request, context, read.state, read.switching ? 200 : 422)
  const by = actingSeat(context, 'convene', form.first('by')) ?? ''
  const changed = await changeMeeting(request, meeting, read.value, { scope: scopeOf(request), seen: read.version, by })
  if (changed.ok) {
    await tellMeetings(request, { ids: changed.value, telling: 'changed' })
    return redirect(meetingHref(lang, meeting), changed.value.length > 0 ? 'meeting-changed' : 'meeting-saved')
  }
  if (changed.refusal !== 'changed-meanwhile')
    return changePage(request, context, meetingAgain(form, problemsOf(changed.refusal), lang), 422)
  const now = (await findMeeting(tx, meeting.collaborationId, meeting.id)) ?? meeting
  return changePage(request, { ...context, meeting: now }, overtakenMeeting(form, now), 409)
}

export const changeRoutes: Route[] = [
  memberGet('meeting.changing', addresses.change, show),
  memberPost('meeting.change', addresses.change, save, { maxBytes: 400_000 }),
]
