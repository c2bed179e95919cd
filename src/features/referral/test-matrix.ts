import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, closed, lead, on, signedIn } from '../../../tests/matrix/rights.ts'
import { referralRows, referralTargets } from './test-matrix-rows.ts'

/**
 * Envelopes: who refers, their team and who leads there; of what was received, who has keys there, and who leads. Both sides lead. A row of one’s own has no kind in
 * the tables, and has one where an address names it.
 */
const kept = {
  self: ['worker', 'specialist'] as const,
  own: ['specialist', 'lead'] as const,
  'own (received)': ['lead'] as const,
  partner: ['lead'] as const,
  'partner (received)': ['lead'] as const,
}
const envelope = {
  ...kept,
  self: ['worker'] as const,
  'self (received)': ['specialist'] as const,
}
/** Who acts: not a colleague of the author’s team, who reads only. */
const party = { ...envelope, own: lead }
/** Content: who has keys of a team that it is sealed to, and nobody who only leads. */
const sealed = { self: ['specialist'] as const, own: ['specialist'] as const }

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.referral_rule': closed,
    'public.referral_setting': { select: { own: signedIn, kept: signedIn, partner: signedIn, foreign: signedIn } },
    'public.referral_request': { select: kept },
    'public.referral_consent': { select: kept },
    'public.referral_task': { select: kept },
    'public.referral_override': { select: { self: ['worker'], own: ['specialist', 'lead'], partner: ['lead'] } },
    'public.referral_event': { select: kept },
    'public.referral_object': { select: sealed },
    'public.referral_wrap': { select: sealed },
    'public.referral_draft': {
      select: { self: ['worker'] },
      insert: { self: ['worker'], own: ['specialist', 'lead'] },
      update: { self: ['worker'] },
      delete: { self: ['worker'] },
    },
    'public.referral_tombstone': closed,
  },
  routes: {
    'referral.list': access,
    'referral.csv': access,
    'referral.xlsx': access,
    'referral.report': access,
    'referral.hours': on('referralOffice', { own: lead }),
    'referral.set-hours': on('referralOffice', { own: lead }),
    'referral.task': on('referral', envelope),
    'referral.doing': on('referral', envelope),
    'referral.do': on('referral', envelope),
    'referral.stopping': on('referralStop', envelope),
    'referral.stop': on('referralStop', party),
    'referral.tell': on('referral', party),
    'referral.uphold': on('referral', { own: lead }),
    'referral.override-told': on('referral', { self: ['worker'], own: lead }),
    'referral.confirm': on('referralRecord', { self: ['worker'] }),
    'referral.api-desk': access,
    'referral.api-send': access,
    'referral.api-add': access,
    'referral.api-act': access,
    'referral.api-records': access,
    'referral.api-record': on('referralRecord', { own: ['specialist'], 'self (received)': ['specialist'] }),
    'referral.api-drafts': access,
    'referral.api-keep-draft': access,
    'referral.api-drop-draft': on('referralDraft', { self: ['worker'] }),
  },
  samples: referralRows,
  targets: referralTargets,
}
