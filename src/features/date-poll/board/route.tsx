import {
  href,
  memberGet,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { breadcrumbToHome, collaborationWords, nameOfMember } from '../../collaboration/index.ts'
import { meetingHref } from '../../meeting/index.ts'
import { addresses } from '../addresses.ts'
import { pollNotice } from '../notice.ts'
import { pollFor, pollHref, type PollContext } from '../own-context.ts'
import { listAnswers, listParticipants } from '../queries.ts'
import { moves, stateNow, type PollDeed } from '../rules.ts'
import { BoardPage } from './page.tsx'
import { boardFacts } from './presenter.ts'

/** What the person may do now, by address. */
function actsOf({ lang, deps }: MemberRequest, { poll, may }: PollContext) {
  const now = deps.clock.now()
  const state = stateNow(poll, now)
  const hasMomentToCome = poll.moments.some(({ startsAt }) => startsAt > now)
  const when = (deed: PollDeed, isPossible: boolean): string | null =>
    may(deed) && isPossible && deed !== 'see' && deed !== 'propose' ? pollHref(lang, deed, poll) : null
  return {
    answer: when('answer', state === 'open'),
    choose: when('choose', moves[state].includes('chosen') && hasMomentToCome),
    again: may('propose') ? href(lang, addresses.propose, { id: poll.collaborationId }) : null,
    cancel: when('cancel', moves[state].includes('cancelled')),
    reopen: when('reopen', moves[state].includes('open') && hasMomentToCome),
    meeting:
      poll.meetingId === null ? null : meetingHref(lang, { id: poll.meetingId, collaborationId: poll.collaborationId }),
  }
}

/** Members read who answered what; people of an invited organization are led to their own answer. */
async function show(request: MemberRequest): Promise<Answer> {
  const context = (await pollFor(request, 'see')) ?? (await pollFor(request, 'answer'))
  if (context === null) return notFound()
  const { lang, tx, who, deps } = request
  const { poll, members, collaboration } = context
  if (!context.may('see')) return redirect(pollHref(lang, 'answer', poll))
  const [participants, answers] = [await listParticipants(tx, poll.id), await listAnswers(tx, poll.id)]
  const acts = actsOf(request, context)
  const proposer = members.find(({ organizationId }) => organizationId === poll.proposedById)
  return page(
    poll.title,
    <BoardPage
      lang={lang}
      poll={poll}
      state={stateNow(poll, deps.clock.now())}
      proposedBy={proposer === undefined ? collaborationWords[lang].someOrganization : nameOfMember(proposer, lang)}
      hasAnswered={answers.some(({ personId }) => personId === who.personId)}
      acts={acts}
      {...boardFacts(request, { poll, members, participants, answers })}
    />,
    { breadcrumb: breadcrumbToHome(lang, collaboration), notice: pollNotice(request), islands: ['print'] },
  )
}

export const boardRoutes: Route[] = [memberGet('date-poll.board', addresses.board, show)]
