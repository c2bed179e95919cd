import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, closed, lead, members, on, only } from '../../../tests/matrix/rights.ts'
import { allianceRows, allianceTargets } from './test-matrix-rows.ts'

const workers = ['worker', 'specialist', 'lead'] as const

/** The other actor of the network is the lead of a partner: a member where it is shared, and where theirs are invited or were. */
const inside = <T extends (typeof members)[number]>(roles: readonly T[]) => ({
  own: roles,
  'own (shared)': roles,
  'partner (shared)': lead,
  'own (inviting)': lead,
  'own (former)': lead,
})

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.agreement_draft': {
      select: { own: members, partner: lead },
      insert: { own: workers },
      update: { own: workers, partner: lead },
    },
    'public.agreement_version': {
      select: {
        own: members,
        partner: lead,
        'own (accepted)': lead,
        'partner (accepted)': members,
        'own (not accepted)': lead,
      },
      insert: { own: workers },
    },
    'public.agreement_acceptance': { select: { own: members, partner: lead }, insert: { own: lead } },
    'public.alliance_step': {
      select: { own: members, partner: lead, 'own (shared)': lead, 'partner (shared)': members },
      insert: { own: workers },
      update: { own: workers, 'own (shared)': lead },
    },
    'public.alliance_pulse': {
      select: { own: members, partner: lead, 'own (left)': lead },
      insert: { own: workers },
    },
    'public.alliance_pulse_answered': { select: { self: ['worker'] } },
    'public.alliance_pulse_tally': closed,
    'public.alliance_pulse_result': { select: { own: members, partner: lead, 'own (left)': lead } },
  },
  routes: {
    'alliance.weave': access,
    'alliance.journey': access,
    'alliance.start': access,
    'alliance.regions': access,
    'alliance.region': { by: 'access', params: { region: '07' } },
    // Words that are the same in both languages.
    'alliance.combination': { by: 'access', params: { sectors: 'education-police-justice' } },
    'alliance.story': { by: 'access', params: { sectors: 'communautaire-education', step: '1' } },
    'alliance.own': access,
    'alliance.beginning': only(workers),
    'alliance.begin': only(workers),
    'alliance.join': on('collaboration', { 'partner (inviting)': lead }),
    'alliance.stage': on('collaboration', inside(lead)),
    'alliance.move': on('collaboration', inside(lead)),
    'alliance.drafting': on('collaboration', inside(workers)),
    'alliance.draft': on('collaboration', inside(workers)),
    'alliance.propose': on('collaboration', inside(workers)),
    'alliance.accept': on('collaboration', inside(lead)),
    'alliance.agreement': on('collaboration', inside(members)),
    'alliance.agreement-version': on('agreement', {
      own: members,
      partner: lead,
      'own (accepted)': lead,
      'partner (accepted)': members,
      'own (not accepted)': lead,
    }),
    'alliance.reviewing': on('collaboration', inside(workers)),
    'alliance.review': on('collaboration', inside(workers)),
    'alliance.pulse': on('collaboration', inside(members)),
    'alliance.open-pulse': on('collaboration', inside(workers)),
    'alliance.answer-pulse': on('collaboration', inside(workers)),
    'alliance.steps': on('collaboration', inside(members)),
    'alliance.say-steps': on('collaboration', inside(workers)),
  },
  samples: allianceRows,
  targets: allianceTargets,
}
