import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, coordinator, lead, members, only } from '../../../tests/matrix/rights.ts'
import { reportRows } from './test-matrix-rows.ts'

const readers = [...members, ...coordinator] as const
const writers = [...lead, ...coordinator] as const

/** Who may do what here: rows of its table, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.report_text': {
      select: { own: members, 'own (of a network)': coordinator },
      insert: { own: lead, 'own (of a network)': coordinator },
      update: { own: lead, 'own (of a network)': coordinator },
    },
  },
  routes: {
    'report.yearly': access,
    'report.xlsx': only(readers),
    'report.csv': only(readers),
    'report.cids': only(readers),
    'report.simple': only(readers),
    'report.writing': only(writers),
    'report.write': only(writers),
  },
  samples: reportRows,
}
