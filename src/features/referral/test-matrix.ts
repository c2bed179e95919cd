import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, closed, lead, on, signedIn } from '../../../tests/matrix/rights.ts'
import { referralRows, referralTargets } from './test-matrix-rows.ts'

/** Who refers, and who leads there; of what was received, who has keys there, and who leads. */
const envelope = {
  self: ['worker'] as const,
  own: ['lead'] as const,
  'self (received)': ['specialist'] as const,
  'own (received)': ['lead'] as const,
}
const sealed = { 'self (received)': ['specialist'] as const }

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.referral_rule': { select: { foreign: ['nobody', ...signedIn] } },
    'public.referral_setting': { select: { own: signedIn, kept: signedIn, partner: signedIn, foreign: signedIn } },
    'public.referral_request': { select: envelope },
    'public.referral_consent': { select: envelope },
    'public.referral_task': { select: envelope },
    'public.referral_override': { select: { self: ['worker'], own: ['lead'] } },
    'public.referral_event': { select: envelope },
    'public.referral_object': { select: sealed },
    'public.referral_wrap': { select: sealed },
    'public.referral_draft': {
      select: { self: ['worker'] },
      insert: { self: ['worker'] },
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
    'referral.stop': on('referralStop', envelope),
    'referral.tell': on('referral', envelope),
    'referral.uphold': on('referral', envelope),
    'referral.override-told': on('referral', envelope),
    'referral.confirm': on('referralRecord', { self: ['worker'] }),
    'referral.api-desk': access,
    'referral.api-send': access,
    'referral.api-add': access,
    'referral.api-act': access,
    'referral.api-records': access,
    'referral.api-record': on('referralRecord', sealed),
    'referral.api-drafts': access,
    'referral.api-keep-draft': access,
    'referral.api-drop-draft': access,
  },
  samples: referralRows,
  targets: referralTargets,
}
