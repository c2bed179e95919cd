import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { closed, lead, members, on, secret } from '../../../tests/matrix/rights.ts'
import { datePollRows, datePollTargets } from './test-matrix-rows.ts'

const workers = ['worker', 'specialist', 'lead'] as const

/** The other actor of the network is the lead of a partner: a member where it is shared, and where theirs are asked or were in it. */
const inside = <T extends (typeof members)[number]>(roles: readonly T[]) => ({
  own: roles,
  'own (shared)': roles,
  'partner (shared)': lead,
  'own (asking)': lead,
  'own (former)': lead,
})
/** Where their organization is invited, its lead is asked: nobody else of it knows. */
const asked = { 'partner (asking)': lead }
const seen = inside(members)
const written = inside(workers)
const collaborations = {
  own: workers,
  'own (shared)': workers,
  'partner (shared)': lead,
  'own (inviting)': lead,
  'own (former)': lead,
}

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.date_poll': { select: { ...seen, ...asked }, insert: { own: workers }, update: written },
    'public.date_poll_slot': { select: { ...seen, ...asked } },
    'public.date_poll_participant': {
      select: { 'own (shared)': members, 'partner (shared)': lead, self: lead, 'partner (asking)': lead },
      insert: { own: workers },
    },
    'public.date_poll_answer': {
      select: { 'own (shared)': members, 'partner (shared)': lead, self: lead, 'partner (asking)': lead },
      insert: { 'own (asking)': lead },
      update: { self: lead },
    },
    'public.date_poll_link': closed,
    'public.date_poll_mail_stop': closed,
  },
  routes: {
    'date-poll.own': on('collaboration', { ...collaborations, own: members, 'own (shared)': members }),
    'date-poll.proposing': on('collaboration', collaborations),
    'date-poll.propose': on('collaboration', collaborations),
    'date-poll.board': on('datePoll', { ...seen, ...asked }),
    'date-poll.answering': on('datePoll', { ...written, ...asked }),
    'date-poll.answer': on('datePoll', { ...written, ...asked }),
    'date-poll.choosing': on('datePoll', written),
    'date-poll.choose': on('datePoll', written),
    'date-poll.cancelling': on('datePoll', written),
    'date-poll.cancel': on('datePoll', written),
    'date-poll.reopening': on('datePoll', written),
    'date-poll.reopen': on('datePoll', written),
    'date-poll.link': secret,
    'date-poll.answer-by-mail': secret,
    'date-poll.renew-link': secret,
    'date-poll.mail': secret,
    'date-poll.stop-mail': secret,
  },
  samples: datePollRows,
  targets: datePollTargets,
}
