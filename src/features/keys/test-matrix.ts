import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, members } from '../../../tests/matrix/rights.ts'
import { keyRows } from './test-matrix-rows.ts'

const inOwn = { own: members }

/**
 * Who may read what is kept here, and nobody writes it but by functions that check again; one’s own ways to unlock and one’s own offer excepted. What a
 * sealed page sends is judged by what it says, not by the address: an empty one is refused to everyone alike.
 */
export const matrix: FeatureMatrix = {
  tables: {
    'public.key_team': { select: { ...inOwn, partner: [...members, 'coordinator'], kept: ['coordinator'] } },
    'public.key_statement': { select: { ...inOwn, partner: [...members, 'coordinator'], kept: ['coordinator'] } },
    'public.key_holder': { select: inOwn },
    'public.key_member': { select: inOwn },
    'public.key_team_member': { select: inOwn },
    'public.key_epoch': { select: inOwn },
    'public.key_parcel': { select: { self: ['worker'] } },
    'public.key_drill': { select: inOwn },
    'public.user_wrap': {
      select: { self: ['worker'] },
      insert: { self: ['worker'] },
      delete: { self: ['worker'] },
    },
    'public.key_offer': {
      select: { self: ['worker'], own: ['lead'] },
      insert: { self: ['specialist'] },
      update: { self: ['worker'] },
      delete: { self: ['worker'] },
    },
    'public.key_proposal': { select: { own: ['lead'] } },
    'public.key_proposal_signer': { select: { own: ['lead'] } },
  },
  routes: {
    'keys.overview': access,
    'keys.limits': access,
    'keys.vault': access,
    'keys.state': access,
    'keys.keep-wraps': access,
    'keys.remove-wrap': access,
    'keys.offer': access,
    'keys.open-teams': access,
    'keys.propose': access,
    'keys.drop-proposal': access,
    'keys.append': access,
    'keys.give-parcels': access,
    'keys.answer-drill': access,
  },
  samples: keyRows,
}
