import { mainForm } from '../../../design/index.ts'
import { day, defineForm, filled, refused, text, type FormState } from '../../../kernel/form/index.ts'
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
import { collaborationWords, currentMembers, isTooFar } from '../../collaboration/index.ts'
import { listStaff } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { textLimits, type Decision } from '../model.ts'
import { noteProblems } from '../notes.ts'
import {
  breadcrumbToMeeting,
  meetingFor,
  meetingHref,
  meetingIds,
  namesIn,
  type MeetingContext,
} from '../own-context.ts'
import { listDecisions } from '../queries.ts'
import { seatsForMeeting } from '../rules.ts'
import { ProposePage } from './page.tsx'
import { proposeCommitment } from './propose.ts'
import { answer, showAnswer } from './answer-route.tsx'
import { words } from './words.ts'

const longestId = 40
const proposeForm = defineForm({
  organization: text({ max: longestId }),
  what: text({ max: textLimits.what }),
  dueOn: day({ required: true }),
})

/** What the page offers: members, colleagues of the person by organization, decisions of the meeting. */
interface Offer {
  context: MeetingContext
  own: string[]
  people: { organizationId: string; personId: string; name: string }[]
  decisions: Decision[]
}

async function offerOf(request: MemberRequest): Promise<Offer | null> {
  const context = await meetingFor(request, 'note')
  if (context === null || context.meeting.state === 'cancelled') return null
  const { tx } = request
  const own = seatsForMeeting('note', context.seats)
  const people = []
  for (const organizationId of own)
    for (const { personId, name, canCarry } of await listStaff(tx, { organizationId, networkId: null }))
      if (canCarry) people.push({ organizationId, personId, name })
  const decisions = (await listDecisions(tx, context.meeting.id)).filter(({ isWithdrawn }) => !isWithdrawn)
  return { context, own, people, decisions }
}

function proposePage(request: MemberRequest, offer: Offer, state: FormState, status: 200 | 422): Answer {
  const { lang, formKeys } = request
  const { context, own, people, decisions } = offer
  const nameOf = namesIn(context, lang)
  const ids = currentMembers(context.members).map(({ organizationId }) => organizationId)
  return page(
    words[lang].title,
    <ProposePage
      lang={lang}
      action={href(lang, addresses.propose, meetingIds(context.meeting))}
      keys={formKeys}
      state={state}
      organizations={[...ids.filter((id) => own.includes(id)), ...ids.filter((id) => !own.includes(id))].map((id) => ({
        value: id,
        text: nameOf(id),
      }))}
      people={people.map(({ personId, name }) => ({ value: personId, text: name }))}
      decisions={decisions.map(({ id, what }) => ({ value: id, text: what.slice(0, 120) }))}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToMeeting(lang, context) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const offer = await offerOf(request)
  if (offer === null) return notFound()
  const self = offer.people.find(({ personId }) => personId === request.who.personId)
  return proposePage(request, offer, filled({ organization: offer.own[0], person: self?.personId ?? null }), 200)
}

async function send(request: MemberRequest): Promise<Answer> {
  const offer = await offerOf(request)
  if (offer === null) return notFound()
  const { form, lang, today } = request
  const { context, own, people, decisions } = offer
  const { labels, problems: said } = words[lang]
  const again = (problems: Readonly<Record<string, string>>, status: 200 | 422 = 422): Answer => {
    const values = { ...proposeForm.rawOf(form), person: form.all('person'), decision: form.all('decision') }
    const state = refused(
      { values, problems },
      { labels, problems: { ...said, what: collaborationWords[lang].personProblems } },
      lang,
      { what: { label: labels.what, max: textLimits.what } },
    )
    return proposePage(request, offer, state, status)
  }
  const parsed = proposeForm.parse(form)
  if (!parsed.ok) return again(parsed.problems, parsed.switching ? 200 : 422)
  const { organization, what, dueOn } = parsed.value
  const isOwn = own.includes(organization)
  const person = people.find((one) => one.organizationId === organization && one.personId === form.first('person'))
  const decision = decisions.find(({ id }) => id === form.first('decision'))
  const problems = noteProblems({ what }, today)
  if (!currentMembers(context.members).some((one) => one.organizationId === organization))
    problems['organization'] = 'not-in-list'
  if (isOwn && person === undefined) problems['person'] = 'not-in-list'
  if (dueOn !== null && dueOn < today) problems['dueOn'] = 'past'
  if (dueOn !== null && isTooFar(dueOn, today)) problems['dueOn'] = 'too-far'
  if (dueOn === null || Object.keys(problems).length > 0) return again(problems)
  const typed = { organizationId: organization, what, dueOn, decisionId: decision?.id ?? null }
  const noted = await proposeCommitment(
    request,
    context.meeting,
    { ...typed, personId: isOwn ? (person?.personId ?? null) : null },
    isOwn ? organization : (own[0] ?? ''),
  )
  if (!noted.ok) return proposePage(request, offer, { ...filled({ what }), errors: { what: words[lang].tooMany } }, 422)
  return redirect(meetingHref(lang, context.meeting), isOwn ? 'meeting-promised' : 'meeting-proposed')
}

export const promiseRoutes: Route[] = [
  memberGet('meeting.proposing', addresses.propose, show),
  memberPost('meeting.propose', addresses.propose, send, { maxBytes: 400_000 }),
  memberGet('meeting.answering', addresses.answer, showAnswer),
  memberPost('meeting.answer', addresses.answer, answer, { maxBytes: 20_000 }),
]
