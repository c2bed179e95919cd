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
/** A hand-off to a colleague: the two of it, their team, who leads there. Who is of the team reads only. */
const handOff = { self: ['worker'] as const, own: ['specialist', 'lead'] as const }
const handOffParty = { self: ['worker'] as const, own: ['specialist', 'lead'] as const }
/** Who leads the work of a young person, and who leads where they are. */
const leadWorker = { self: ['worker'] as const, own: lead, 'partner (received)': lead }
/** Content: who has keys of a team that it is sealed to, and nobody who only leads. */
const sealed = { self: ['specialist'] as const, own: ['specialist'] as const }

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.referral_handoff_rule': closed,
    'public.referral_handoff': { select: { self: ['worker'], own: ['specialist', 'lead'] } },
    'public.referral_handoff_event': { select: { self: ['worker'], own: ['specialist', 'lead'] } },
    'public.referral_published': {
      select: { self: signedIn, own: signedIn, kept: signedIn, partner: signedIn, foreign: signedIn },
    },
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
    'public.referral_code': closed,
    'public.referral_youth_ask': closed,
  },
  routes: {
    'referral.hand-offs': access,
    'referral.hand-offs-csv': access,
    'referral.hand-offs-xlsx': access,
    'referral.figures': access,
    'referral.hand-off': on('referralHandOff', handOff),
    'referral.do-hand-off': on('referralHandOff', handOff),
    'referral.stopping-hand-off': on('referralHandOffStop', handOff),
    'referral.stop-hand-off': on('referralHandOffStop', handOffParty),
    'referral.proposing-hand-off': on('referral', leadWorker),
    'referral.propose-hand-off': on('referral', leadWorker),
    'referral.api-hand-off': access,
    'referral.api-hand-off-act': access,
    'referral.api-hand-offs': on('referralHandOffs', { ...leadWorker, own: ['specialist', 'lead'] }),
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
    'referral.codes': on('referral', { self: ['worker'] }),
    'referral.change-codes': on('referral', { self: ['worker'] }),
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
