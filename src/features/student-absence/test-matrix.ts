import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, lead, members, on } from '../../../tests/matrix/rights.ts'
import { absenceRows, absenceTargets } from './test-matrix-rows.ts'

const workers = ['worker', 'specialist', 'lead'] as const
const read = { own: members }
const led = { own: lead }
const worked = { own: workers }

/** Who may do what here: rows of its table, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.absence_rule': { select: read, insert: led, update: led },
  },
  routes: {
    'student-absence.start': access,
    'student-absence.example-csv': access,
    'student-absence.example-xlsx': access,
    'student-absence.desk': on('studentAbsence', { own: members }),
    'student-absence.setting': on('studentAbsence', led),
    'student-absence.set': on('studentAbsence', led),
    'student-absence.withdrawing': on('studentAbsence', led),
    'student-absence.withdraw': on('studentAbsence', led),
    'student-absence.put-back': on('studentAbsence', led),
    'student-absence.open': on('studentAbsence', worked),
    'student-absence.counting': on('studentAbsence', worked),
    'student-absence.count': on('studentAbsence', worked),
  },
  samples: absenceRows,
  targets: absenceTargets,
}
