import { mainForm } from '../../../design/index.ts'
import { defineForm, filled, refused, text, type FormState } from '../../../kernel/form/index.ts'
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
import {
  actingSeat,
  breadcrumbToMeeting,
  meetingFor,
  meetingHref,
  meetingIds,
  type MeetingContext,
} from '../own-context.ts'
import { listAsked } from '../queries.ts'
import { hasBegun } from '../rules.ts'
import { noteAttendance } from '../sheet/note.ts'
import { AttendListPage } from './page.tsx'
import { readAttendanceList } from './read-list.ts'
import { words } from './words.ts'

const longestList = 50_000
/** Most wrong lines that are told at once. */
const mostLines = 50

const listForm = defineForm({ list: text({ max: longestList }) })

const listPage = (
  { lang, formKeys }: MemberRequest,
  context: MeetingContext,
  { state, lines }: { state: FormState; lines: readonly string[] },
  status: 200 | 422,
): Answer =>
  page(
    words[lang].title,
    <AttendListPage
      lang={lang}
      action={href(lang, addresses.attendFile, meetingIds(context.meeting))}
      keys={formKeys}
      state={state}
      lines={lines}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToMeeting(lang, context) },
  )

/** A meeting that began, and is not cancelled. */
async function noting(request: MemberRequest): Promise<MeetingContext | null> {
  const context = await meetingFor(request, 'note')
  if (context === null || context.meeting.state === 'cancelled') return null
  return hasBegun(context.meeting, request.deps.clock.now()) ? context : null
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await noting(request)
  return context === null ? notFound() : listPage(request, context, { state: filled({}), lines: [] }, 200)
}

async function send(request: MemberRequest): Promise<Answer> {
  const context = await noting(request)
  if (context === null) return notFound()
  const { form, lang, tx } = request
  const t = words[lang]
  const { meeting } = context
  const parsed = listForm.parse(form)
  if (!parsed.ok) {
    const state = refused(parsed, { labels: { list: t.label } }, lang, { list: { label: t.label, max: longestList } })
    return listPage(request, context, { state, lines: [] }, parsed.switching ? 200 : 422)
  }
  const { noted, problems } = readAttendanceList(parsed.value.list, await listAsked(tx, meeting.id))
  if (problems.length > 0) {
    const lines = problems.slice(0, mostLines).map(({ line, problem, text: shown }) => t.problems[problem](line, shown))
    const state = { ...filled({ list: parsed.value.list }), errors: { list: t.wrong(problems.length) } }
    return listPage(request, context, { state, lines }, 422)
  }
  const by = actingSeat(context, 'note', form.first('by')) ?? ''
  for (const one of noted) await noteAttendance(request, meeting, one, by)
  return redirect(meetingHref(lang, meeting), 'meeting-attended')
}

export const attendListRoutes: Route[] = [
  memberGet('meeting.attendance-list', addresses.attendFile, show),
  memberPost('meeting.attend-by-list', addresses.attendFile, send, { maxBytes: 400_000 }),
]
