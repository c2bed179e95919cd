import { mainForm } from '../../../design/index.ts'
import type { ShowPanels } from '../../../kernel/feature/index.ts'
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

async function convenePage(
  panels: ShowPanels,
  request: MemberRequest,
  context: Context,
  { state, status }: { state: FormState; status: 200 | 422 },
): Promise<Answer> {
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
      panels={await panels('meeting.convening', request, context)}
      hasInvited={members.some((one) => one.state === 'invited')}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToList(lang, context) },
  )
}

async function show(panels: ShowPanels, request: MemberRequest): Promise<Answer> {
  const context = await meetingsFor(request, 'convene')
  if (context === null) return notFound()
  const settings = await findSettings(request.tx, context.collaboration.id)
  return convenePage(panels, request, context, { state: newMeetingState(settings, titlesOf(context)), status: 200 })
}

async function send(panels: ShowPanels, request: MemberRequest): Promise<Answer> {
  const context = await meetingsFor(request, 'convene')
  if (context === null) return notFound()
  const { form, lang, today, tx, deps } = request
  const read = readMeeting(form, lang, today)
  if (!read.ok) return convenePage(panels, request, context, { state: read.state, status: read.switching ? 200 : 422 })
  const organizationId = actingSeat(context, 'convene', form.first('by'))
  if (organizationId === null) return notFound()
  const collaborationId = context.collaboration.id
  if ((await deps.database.hit(`meeting.convene:${organizationId}`, daySeconds)) > convenedPerDay) {
    const state = { ...meetingAgain(form, {}, lang), errors: { day: words[lang].tooMany } }
    return convenePage(panels, request, context, { state, status: 422 })
  }
  const made = await convene(tx, { ...read.value, collaborationId, organizationId }, { now: deps.clock.now() })
  if (!made.ok)
    return convenePage(panels, request, context, {
      state: meetingAgain(form, problemsOf(made.refusal), lang),
      status: 422,
    })
  const id = made.value
  const isTold = await tellMeetings(request, { ids: [id], telling: 'convened' })
  return redirect(meetingHref(lang, { id, collaborationId }), isTold ? 'meeting-convened' : 'meeting-noted')
}

/** `panels`: what other features say to who convenes. */
export const conveneRoutes = (panels: ShowPanels): Route[] => [
  memberGet('meeting.convening', addresses.convene, (request) => show(panels, request)),
  memberPost('meeting.convene', addresses.convene, (request) => send(panels, request), { maxBytes: 400_000 }),
]
