import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, members, on } from '../../../tests/matrix/rights.ts'
import { screeningRows, screeningTargets } from './test-matrix-rows.ts'

const keepers = ['specialist', 'lead'] as const
const reader = ['reader'] as const
const read = { own: members }
const kept = { own: keepers }
const base = (number: string) => ({ by: 'access' as const, params: { number } })

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.screening_step': { select: kept, insert: kept, update: kept, delete: kept },
    'public.screening_version': { select: read, insert: kept, update: kept },
    'public.screening_reading': { select: { self: reader, own: keepers }, insert: read },
  },
  routes: {
    'screening.start': access,
    'screening.step': base('5'),
    'screening.paper': access,
    'screening.card': access,
    'screening.list': access,
    'screening.list-csv': access,
    'screening.list-xlsx': access,
    'screening.own-step': on('screeningStep', read),
    'screening.own-paper': on('screening', read),
    'screening.own-card': on('screening', read),
    'screening.desk': on('screening', read),
    'screening.read': on('screening', read),
    'screening.compare': on('screening', read),
    'screening.adding': on('screening', kept),
    'screening.add': on('screening', kept),
    'screening.adapting': on('screeningWritten', kept),
    'screening.adapt': on('screeningWritten', kept),
    'screening.leaving-out': on('screeningWritten', kept),
    'screening.leave-out': on('screeningWritten', kept),
    'screening.take-back': on('screeningWritten', kept),
    'screening.publishing': on('screening', kept),
    'screening.publish': on('screening', kept),
    'screening.taking-down': on('screening', kept),
    'screening.take-down': on('screening', kept),
    'screening.put-back': on('screening', kept),
  },
  samples: screeningRows,
  targets: screeningTargets,
}
