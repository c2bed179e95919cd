import { checkNote } from '../../../field/index.ts'
import { mainForm } from '../../../design/index.ts'
import { defineForm, refused, text, type FormState } from '../../../kernel/form/index.ts'
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
import { isId } from '../../../kernel/ids.ts'
import { collaborationWords, homeHref } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { readCarried } from '../carried/queries.ts'
import { listFollowing } from '../change/change-meeting.ts'
import { localOf } from '../local-time.ts'
import { attendances, textLimits } from '../model.ts'
import {
  actingSeat,
  breadcrumbToList,
  meetingFor,
  meetingHref,
  meetingNotice,
  type MeetingContext,
} from '../own-context.ts'
import {
  findAgenda,
  findMinutes,
  findSettings,
  listAsked,
  listCorrections,
  listDecisions,
  listProposed,
  listSeries,
} from '../queries.ts'
import { momentOf } from '../rules.ts'
import { sayWhen, titleOf } from '../when.ts'
import { InvitedSheetPage } from './invited-page.tsx'
import { noteAttendance, noteDecision } from './note.ts'
import { SheetPage } from './page.tsx'
import { presentSheet, type SheetRecords } from './presenter.ts'
import { words } from './words.ts'

async function readRecords(
  { tx, deps }: MemberRequest,
  { meeting, collaboration }: MeetingContext,
): Promise<SheetRecords> {
  const { day } = localOf(meeting.startsAt, meeting.timeZone)
  const minutes = await findMinutes(tx, meeting.id)
  const following = await listFollowing(tx, meeting)
  return {
    asked: await listAsked(tx, meeting.id),
    decisions: await listDecisions(tx, meeting.id),
    proposed: await listProposed(tx, meeting.id),
    carried: await readCarried(tx, meeting, { day, now: deps.clock.now() }),
    items: (await findAgenda(tx, meeting.id)).items,
    minutes,
    corrections: minutes?.state === 'approved' ? await listCorrections(tx, meeting.id) : [],
    settings: await findSettings(tx, collaboration.id),
    following: following.filter(({ state }) => state === meeting.state).length,
    seriesCount: meeting.seriesId === null ? null : ((await listSeries(tx, [meeting.seriesId]))[0]?.count ?? null),
  }
}

async function sheet(
  request: MemberRequest,
  context: MeetingContext,
  state: FormState | null = null,
  status: 200 | 422 = 200,
): Promise<Answer> {
  const { lang } = request
  return page(
    titleOf(context.meeting, lang),
    <SheetPage {...presentSheet(request, context, await readRecords(request, context), state)} />,
    {
      status,
      formId: mainForm,
      breadcrumb: breadcrumbToList(lang, context),
      notice: meetingNotice(request),
      islands: ['print'],
    },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await meetingFor(request, 'see')
  return context === null ? showInvited(request) : sheet(request, context)
}

async function showInvited(request: MemberRequest): Promise<Answer> {
  const context = await meetingFor(request, 'see-invitation')
  if (context === null) return notFound()
  const { lang, deps } = request
  const { meeting, collaboration } = context
  const { place, link } = meeting
  return page(
    titleOf(meeting, lang),
    <InvitedSheetPage
      lang={lang}
      title={titleOf(meeting, lang)}
      moment={momentOf(meeting, deps.clock.now())}
      when={sayWhen(meeting, lang)}
      place={place}
      link={link}
      answerHref={homeHref(lang, collaboration.id)}
    />,
  )
}

const attendanceNotices = {
  'not-asked': 'meeting-moved-on',
  'not-begun': 'meeting-not-begun',
  cancelled: 'meeting-moved-on',
} as const

async function attend(request: MemberRequest): Promise<Answer> {
  const context = await meetingFor(request, 'note')
  if (context === null) return notFound()
  const { form, lang } = request
  const { meeting } = context
  const here = meetingHref(lang, meeting)
  const said = form.first('says')
  const says = attendances.find((one) => one === said) ?? null
  const organizationId = form.first('organization')
  const by = actingSeat(context, 'note', form.first('by'))
  const isReadable = (says !== null || said === 'unknown') && (organizationId === 'all' || isId(organizationId))
  if (!isReadable || by === null) return redirect(here, 'meeting-moved-on')
  const noted = await noteAttendance(request, meeting, { organizationId, says }, by)
  return redirect(here, noted.ok ? 'meeting-attended' : attendanceNotices[noted.refusal])
}

const decisionForm = defineForm({ what: text({ max: textLimits.decision }) })

async function decide(request: MemberRequest): Promise<Answer> {
  const context = await meetingFor(request, 'note')
  if (context === null) return notFound()
  const { form, lang, today } = request
  const { meeting } = context
  const again = (problems: Readonly<Record<string, string>>): FormState =>
    refused(
      { values: decisionForm.rawOf(form), problems },
      { labels: { what: words[lang].decision }, problems: { what: collaborationWords[lang].personProblems } },
      lang,
      { what: { label: words[lang].decision, max: textLimits.decision } },
    )
  const parsed = decisionForm.parse(form)
  if (!parsed.ok) return sheet(request, context, again(parsed.problems), parsed.switching ? 200 : 422)
  const found = checkNote(parsed.value.what, Number(today.slice(0, 4)))
  if (found !== null) return sheet(request, context, again({ what: found }), 422)
  const by = actingSeat(context, 'note', form.first('by'))
  if (by === null || meeting.state === 'cancelled') return redirect(meetingHref(lang, meeting), 'meeting-moved-on')
  await noteDecision(request, meeting, parsed.value.what, by)
  return redirect(meetingHref(lang, meeting), 'meeting-decided')
}

export const sheetRoutes: Route[] = [
  memberGet('meeting.meeting', addresses.meeting, show),
  memberPost('meeting.attend', addresses.attend, attend, { maxBytes: 20_000 }),
  memberPost('meeting.decide', addresses.decide, decide, { maxBytes: 400_000 }),
]
