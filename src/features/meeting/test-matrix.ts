import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, lead, members, on } from '../../../tests/matrix/rights.ts'
import { meetingRows, meetingTargets } from './test-matrix-rows.ts'

const workers = ['worker', 'specialist', 'lead'] as const

/** The other actor of the network is the lead of a partner: a member where it is shared, and where theirs are invited or were. */
const inside = <T extends (typeof members)[number]>(roles: readonly T[]) => ({
  own: roles,
  'own (shared)': roles,
  'partner (shared)': lead,
  'own (inviting)': lead,
  'own (former)': lead,
})
/** Of rows and meetings of a collaboration that both are members of, and of one that invites ours. */
const shared = <T extends (typeof members)[number]>(roles: readonly T[]) => ({ own: roles, partner: lead })
const both = <T extends (typeof members)[number]>(roles: readonly T[]) => ({ ...shared(roles), 'own (inviting)': lead })
const seen = { ...both(members), 'partner (inviting)': members }

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.meeting_settings': { select: shared(members), insert: { own: lead }, update: shared(lead) },
    'public.meeting_series': { select: shared(members), insert: { own: workers } },
    'public.meeting': { select: seen, insert: { own: workers }, update: both(workers) },
    'public.meeting_agenda': { select: shared(members), insert: { own: workers }, update: shared(workers) },
    'public.meeting_attendance': { select: shared(members), insert: { own: workers }, update: shared(workers) },
    'public.meeting_decision': { select: shared(members), insert: { own: workers }, update: shared(workers) },
    'public.meeting_voice': { select: shared(members), insert: { own: workers }, update: shared(workers) },
    'public.meeting_commitment': { select: shared(members), insert: { own: workers }, update: shared(workers) },
    'public.meeting_minutes': { select: shared(members), insert: { own: workers }, update: shared(workers) },
    'public.meeting_minutes_entry': { select: shared(members), insert: { own: workers } },
  },
  routes: {
    'meeting.own-csv': access,
    'meeting.own-xlsx': access,
    'meeting.own': access,
    'meeting.list-csv': on('collaboration', inside(members)),
    'meeting.list-xlsx': on('collaboration', inside(members)),
    'meeting.list': on('collaboration', inside(members)),
    'meeting.convening': on('collaboration', inside(workers)),
    'meeting.convene': on('collaboration', inside(workers)),
    'meeting.settings': on('collaboration', inside(lead)),
    'meeting.settle': on('collaboration', inside(lead)),
    'meeting.meeting': on('meeting', seen),
    'meeting.attend': on('meeting', both(workers)),
    'meeting.attendance-list': on('meeting', both(workers)),
    'meeting.attend-by-list': on('meeting', both(workers)),
    'meeting.decide': on('meeting', both(workers)),
    'meeting.changing': on('meeting', both(workers)),
    'meeting.change': on('meeting', both(workers)),
    'meeting.cancelling': on('meeting', both(workers)),
    'meeting.cancel': on('meeting', both(workers)),
    'meeting.reconvene': on('meeting', both(workers)),
    'meeting.agenda': on('meeting', both(workers)),
    'meeting.write-agenda': on('meeting', both(workers)),
    'meeting.proposing': on('meeting', both(workers)),
    'meeting.propose': on('meeting', both(workers)),
    'meeting.minutes': on('meeting', both(workers)),
    'meeting.write-minutes': on('meeting', both(workers)),
    'meeting.approving': on('writtenMeeting', shared(lead)),
    'meeting.approve': on('writtenMeeting', shared(lead)),
    'meeting.correcting': on('approvedMeeting', shared(workers)),
    'meeting.correct': on('approvedMeeting', shared(workers)),
    'meeting.decision': on('meetingDecision', shared(workers)),
    'meeting.change-decision': on('meetingDecision', shared(workers)),
    'meeting.withdrawing-decision': on('meetingDecision', shared(workers)),
    'meeting.withdraw-decision': on('meetingDecision', shared(workers)),
    'meeting.restore-decision': on('meetingDecision', shared(workers)),
    'meeting.answering': on('meetingProposal', shared(workers)),
    'meeting.answer': on('meetingProposal', shared(workers)),
  },
  samples: meetingRows,
  targets: meetingTargets,
}
