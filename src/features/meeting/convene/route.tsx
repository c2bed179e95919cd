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
import type { Context } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { actingSeat, breadcrumbToList, meetingHref, meetingsFor, namesIn } from '../own-context.ts'
import { findSettings } from '../queries.ts'
import { convenedPerDay, seatsForMeeting } from '../rules.ts'
import { tellMeetings } from '../tell/tell-meeting.ts'
import { convene } from './convene.ts'
import { meetingAgain, newMeetingState, problemsOf, readMeeting, titlesOf } from './convene-form.ts'
import { ConvenePage } from './page.tsx'
import { words } from './words.ts'

const daySeconds = 24 * 3600

function convenePage(request: MemberRequest, context: Context, state: FormState, status: 200 | 422): Answer {
  const { lang, formKeys, form } = request
  const { collaboration, members, seats } = context
  const nameOf = namesIn(context, lang)
  return page(
    words[lang].title,
    <ConvenePage
      lang={lang}
      action={href(lang, addresses.convene, { id: collaboration.id })}
      keys={formKeys}
      state={state}
      seats={seatsForMeeting('convene', seats).map((id) => ({ id, name: nameOf(id) }))}
      chosenSeat={actingSeat(context, 'convene', form.first('by')) ?? ''}
      hasInvited={members.some((one) => one.state === 'invited')}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToList(lang, context) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await meetingsFor(request, 'convene')
  if (context === null) return notFound()
  const settings = await findSettings(request.tx, context.collaboration.id)
  return convenePage(request, context, newMeetingState(settings, titlesOf(context)), 200)
}

async function send(request: MemberRequest): Promise<Answer> {
  const context = await meetingsFor(request, 'convene')
  if (context === null) return notFound()
  const { form, lang, today, tx, deps } = request
  const read = readMeeting(form, lang, today)
  if (!read.ok) return convenePage(request, context, read.state, read.switching ? 200 : 422)
  const organizationId = actingSeat(context, 'convene', form.first('by'))
  if (organizationId === null) return notFound()
  const collaborationId = context.collaboration.id
  if ((await deps.database.hit(`meeting.convene:${organizationId}`, daySeconds)) > convenedPerDay) {
    const state = { ...meetingAgain(form, {}, lang), errors: { day: words[lang].tooMany } }
    return convenePage(request, context, state, 422)
  }
  const made = await convene(tx, { ...read.value, collaborationId, organizationId }, { now: deps.clock.now() })
  if (!made.ok) return convenePage(request, context, meetingAgain(form, problemsOf(made.refusal), lang), 422)
  const id = made.value
  const isTold = await tellMeetings(request, { ids: [id], telling: 'convened' })
  return redirect(meetingHref(lang, { id, collaborationId }), isTold ? 'meeting-convened' : 'meeting-noted')
}

export const conveneRoutes: Route[] = [
  memberGet('meeting.convening', addresses.convene, show),
  memberPost('meeting.convene', addresses.convene, send, { maxBytes: 400_000 }),
]
