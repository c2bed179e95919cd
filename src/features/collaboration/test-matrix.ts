import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { closed, lead, members, on, secret } from '../../../tests/matrix/rights.ts'
import { collaborationRows, collaborationTargets } from './test-matrix-rows.ts'

const workers = ['worker', 'specialist', 'lead'] as const

/** The other actor of the network is the lead of a partner: a member where it is shared, and where theirs are invited or were. */
const inside = <T extends (typeof members)[number]>(roles: readonly T[]) => ({
  own: roles,
  'own (shared)': roles,
  'partner (shared)': lead,
  'own (inviting)': lead,
  'own (former)': lead,
})
const seen = inside(members)
const written = inside(workers)
const led = inside(lead)
/** Own: of the actors, or of the partner. */
const eachOwn = { own: workers }

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.collaboration': {
      select: { ...seen, 'partner (inviting)': members },
      insert: { own: workers },
      update: written,
    },
    'public.collaboration_member': {
      select: {
        own: members,
        'own (shared)': lead,
        'partner (shared)': members,
        'own (invited)': members,
        'partner (invited)': lead,
        'own (left)': members,
        'partner (left)': lead,
        'partner (proposed)': lead,
      },
      insert: { own: workers },
      update: { own: workers, 'own (shared)': lead, 'own (invited)': workers },
    },
    'public.collaboration_voice': { select: { own: members, partner: lead }, insert: { own: lead } },
    'public.collaboration_guest': {
      select: { own: members, 'own (shared)': lead, 'own (inviting)': lead, 'partner (shared)': members },
      insert: { own: workers },
      update: { own: workers, 'own (shared)': lead, 'own (inviting)': lead },
    },
    'public.collaboration_guest_voice': { select: { own: members, partner: lead }, insert: { own: lead } },
    'public.collaboration_mail_stop': closed,
    'public.collaboration_event': { select: seen },
    'public.commitment': {
      select: { own: members, partner: lead, 'own (shared)': lead, 'partner (shared)': members },
      insert: { own: workers },
      update: { own: workers, 'own (shared)': lead },
    },
  },
  routes: {
    'collaboration.home': on('collaboration', {
      ...seen,
      'partner (inviting)': members,
      'partner (former)': members,
    }),
    'collaboration.editing-essentials': on('collaboration', written),
    'collaboration.edit-essentials': on('collaboration', written),
    'collaboration.own-part': on('collaboration', written),
    'collaboration.save-own-part': on('collaboration', written),
    'collaboration.editing-sharing': on('collaboration', written),
    'collaboration.edit-sharing': on('collaboration', written),
    'collaboration.inviting': on('collaboration', written),
    'collaboration.invite': on('collaboration', written),
    'collaboration.outside': on('collaboration', written),
    'collaboration.propose-guest': on('collaboration', written),
    'collaboration.voice-guest': on('collaboration', led),
    'collaboration.withdrawing-guest': on('guest', eachOwn),
    'collaboration.withdraw-guest': on('guest', eachOwn),
    'collaboration.renew-guest': on('guest', eachOwn),
    'collaboration.proposal': secret,
    'collaboration.come': secret,
    'collaboration.declining-proposal': secret,
    'collaboration.decline-proposal': secret,
    'collaboration.stopping-proposals': secret,
    'collaboration.stop-proposals': secret,
    'collaboration.voice': on('collaboration', led),
    'collaboration.withdrawing': on('proposedMember', eachOwn),
    'collaboration.withdraw': on('proposedMember', eachOwn),
    'collaboration.declining': on('collaboration', { 'partner (inviting)': lead }),
    'collaboration.decline': on('collaboration', { 'partner (inviting)': lead }),
    'collaboration.ending': on('collaboration', led),
    'collaboration.end': on('collaboration', led),
    'collaboration.leaving': on('collaboration', led),
    'collaboration.leave': on('collaboration', led),
    'collaboration.come-back': on('collaboration', { 'partner (former)': workers }),
    'collaboration.commitments-csv': on('collaboration', seen),
    'collaboration.commitments-xlsx': on('collaboration', seen),
    'collaboration.commitments': on('collaboration', seen),
    'collaboration.promising': on('collaboration', written),
    'collaboration.promise': on('collaboration', written),
    'collaboration.settling': on('commitment', eachOwn),
    'collaboration.settle': on('commitment', eachOwn),
  },
  samples: collaborationRows,
  targets: collaborationTargets,
}
