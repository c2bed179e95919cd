import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, coordinator, inNetwork, lead, on } from '../../../tests/matrix/rights.ts'
import { glossaryRows } from './test-matrix-rows.ts'
import { glossaryTargets } from './test-matrix-targets.ts'

const worksThere = ['worker', 'specialist', 'lead'] as const

const ofCoordination = 'own (of the coordination)'

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.shared_definition': {
      select: { own: inNetwork, partner: inNetwork },
      insert: { own: worksThere, [ofCoordination]: coordinator },
    },
    'public.definition_event': {
      select: { own: inNetwork },
      insert: {
        'own (an answer)': lead,
        'own (of the proposal)': worksThere,
        'own (the adoption)': coordinator,
        'own (of the coordination’s proposal)': coordinator,
      },
    },
  },
  routes: {
    'glossary.terms': access,
    'glossary.terms-csv': access,
    'glossary.terms-xlsx': access,
    'glossary.terms-json': access,
    'glossary.term': { by: 'access', params: { slug: 'ivac' } },
    'glossary.shared': access,
    'glossary.shared-csv': access,
    'glossary.shared-xlsx': access,
    'glossary.proposing': access,
    'glossary.propose': access,
    'glossary.definition': on('definition', { own: inNetwork, partner: inNetwork, [ofCoordination]: inNetwork }),
    'glossary.answer': on('definition', { own: lead, [ofCoordination]: lead }),
    'glossary.adopt': on('definition', {
      own: coordinator,
      partner: coordinator,
      [ofCoordination]: coordinator,
    }),
    'glossary.withdrawing': on('definition', { own: worksThere, [ofCoordination]: coordinator }),
    'glossary.withdraw': on('definition', { own: worksThere, [ofCoordination]: coordinator }),
    'glossary.restore': on('definition', { own: worksThere, [ofCoordination]: coordinator }),
  },
  samples: glossaryRows,
  targets: glossaryTargets,
}
