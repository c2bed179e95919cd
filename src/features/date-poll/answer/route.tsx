import { mainForm } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
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
import { breadcrumbToHome, nameOfCollaboration, nameOfMember } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import type { Saying } from '../model.ts'
import { pollNotice } from '../notice.ts'
import { answeringSeats, pollFor, pollHref, type PollContext } from '../own-context.ts'
import { listAnswers } from '../queries.ts'
import { stateNow } from '../rules.ts'
import { AnswerPage } from './page.tsx'
import { answeredState, readAnswers } from './answer-form.ts'
import { saveAnswers } from './save-answers.ts'

/** What the person of the session last said, by moment. */
async function ownAnswers({ tx, who }: MemberRequest, { poll }: PollContext): Promise<Map<string, Saying>> {
  const all = await listAnswers(tx, poll.id)
  return new Map(all.filter(({ personId }) => personId === who.personId).map(({ slotId, says }) => [slotId, says]))
}

async function answerPage(
  request: MemberRequest,
  context: PollContext,
  { state, status }: { state: FormState | null; status: 200 | 422 },
): Promise<Answer> {
  const { lang, formKeys, deps } = request
  const { poll, collaboration, members, placeId, may } = context
  const own = await ownAnswers(request, context)
  const able = placeId === null ? answeringSeats(context) : []
  return page(
    poll.title,
    <AnswerPage
      lang={lang}
      action={pollHref(lang, 'answer', poll)}
      keys={formKeys}
      state={state ?? answeredState(own)}
      poll={poll}
      collaboration={nameOfCollaboration(collaboration, lang)}
      hasAnswered={own.size > 0}
      organizations={members
        .filter(({ state: standing, organizationId }) => standing === 'member' && able.includes(organizationId))
        .map((one) => ({ id: one.organizationId, name: nameOfMember(one, lang) }))}
      isOpen={stateNow(poll, deps.clock.now()) === 'open'}
      boardHref={may('see') ? pollHref(lang, 'board', poll) : null}
    />,
    {
      status,
      formId: mainForm,
      notice: pollNotice(request),
      breadcrumb: may('see') ? breadcrumbToHome(lang, collaboration) : [],
    },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await pollFor(request, 'answer')
  return context === null ? notFound() : answerPage(request, context, { state: null, status: 200 })
}

async function answer(request: MemberRequest): Promise<Answer> {
  const context = await pollFor(request, 'answer')
  if (context === null) return notFound()
  const { form, lang, deps } = request
  const { poll, placeId, may } = context
  if (stateNow(poll, deps.clock.now()) !== 'open')
    return redirect(pollHref(lang, may('see') ? 'board' : 'answer', poll), 'date-poll-moved')
  const read = readAnswers(form, poll.moments, lang)
  if (!read.ok) return answerPage(request, context, { state: read.state, status: read.switching ? 200 : 422 })
  const able = answeringSeats(context)
  const organizationId = placeId ?? able.find((id) => id === form.first('organization')) ?? able[0]
  if (organizationId === undefined) return notFound()
  await saveAnswers(request, poll, { organizationId, isAsked: placeId !== null, answers: read.answers })
  return redirect(pollHref(lang, may('see') ? 'board' : 'answer', poll), 'date-poll-answered')
}

export const answerRoutes: Route[] = [
  memberGet('date-poll.answering', addresses.answer, show),
  memberPost('date-poll.answer', addresses.answer, answer, { maxBytes: 100_000 }),
]
