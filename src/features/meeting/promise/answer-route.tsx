import { href, notFound, page, redirect, type Answer, type MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay } from '../../../kernel/language.ts'
import { listStaff } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import type { ProposedCommitment, ProposedState } from '../model.ts'
import {
  breadcrumbToMeeting,
  meetingFor,
  meetingHref,
  meetingIds,
  namesIn,
  type MeetingContext,
} from '../own-context.ts'
import { listProposed } from '../queries.ts'
import { proposedMoves, seatsForMeeting } from '../rules.ts'
import { AnswerPage } from './page.tsx'
import { answerProposal } from './propose.ts'
import { words } from './words.ts'

interface Subject {
  context: MeetingContext
  proposed: ProposedCommitment
  /** Member for which the person acts: the one it is proposed to, when that is theirs. */
  by: string
  isOwn: boolean
  people: { personId: string; name: string }[]
  moves: ProposedState[]
}

async function subjectOf(request: MemberRequest): Promise<Subject | null> {
  const context = await meetingFor(request, 'note')
  if (context === null) return null
  const { tx, params, today } = request
  const proposed = (await listProposed(tx, context.meeting.id)).find(({ id }) => id === params['proposedId'])
  if (proposed === undefined || proposed.state === 'promised') return null
  const { organizationId, state, dueOn } = proposed
  const seats = seatsForMeeting('note', context.seats)
  const isOwn = seats.includes(organizationId)
  const staff = isOwn ? await listStaff(tx, { organizationId, networkId: null }) : []
  const moves = (Object.keys(proposedMoves[state]) as ProposedState[]).filter((to) => {
    const allowed = proposedMoves[state][to] ?? []
    if (to === 'promised' && dueOn < today) return false
    return allowed.includes('member') || (isOwn && allowed.includes('self'))
  })
  const by = isOwn ? organizationId : (seats[0] ?? '')
  return { context, proposed, by, isOwn, people: staff.filter(({ canCarry }) => canCarry), moves }
}

export async function showAnswer(request: MemberRequest): Promise<Answer> {
  const found = await subjectOf(request)
  if (found === null) return notFound()
  const { lang, formKeys, who, today } = request
  const { context, proposed, isOwn, people, moves } = found
  const t = words[lang]
  return page(
    t.answerTitle,
    <AnswerPage
      lang={lang}
      action={href(lang, addresses.answer, { ...meetingIds(context.meeting), proposedId: proposed.id })}
      keys={formKeys}
      what={proposed.what}
      organization={namesIn(context, lang)(proposed.organizationId)}
      due={formatDay(proposed.dueOn, lang)}
      state={proposed.state}
      version={proposed.version}
      people={isOwn ? people.map(({ personId, name }) => ({ value: personId, text: name })) : null}
      chosen={who.personId}
      past={isOwn && proposed.dueOn < today ? t.past : null}
      moves={moves}
    />,
    { breadcrumb: breadcrumbToMeeting(lang, context) },
  )
}

const notices: Readonly<Record<ProposedState, string>> = {
  promised: 'meeting-promised',
  declined: 'meeting-declined',
  withdrawn: 'meeting-proposal-withdrawn',
  proposed: 'meeting-proposed',
}

export async function answer(request: MemberRequest): Promise<Answer> {
  const found = await subjectOf(request)
  if (found === null) return notFound()
  const { form, lang } = request
  const { context, proposed, people, moves, by } = found
  const here = meetingHref(lang, context.meeting)
  const to = moves.find((one) => one === form.first('to'))
  const person = people.find(({ personId }) => personId === form.first('person'))
  const seen = /^\d{1,9}$/.test(form.first('version')) ? Number(form.first('version')) : 0
  if (to === undefined || (to === 'promised' && person === undefined)) return redirect(here, 'meeting-moved-on')
  const answered = await answerProposal(request, proposed, context.collaboration.id, {
    to,
    seen,
    personId: person?.personId ?? null,
    by,
  })
  return redirect(here, answered.ok ? notices[to] : 'meeting-moved-on')
}
