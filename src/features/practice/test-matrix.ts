import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access } from '../../../tests/matrix/rights.ts'

/** Who may do what here: its routes. It has no table. */
export const matrix: FeatureMatrix = {
  routes: {
    'practice.tools': access,
    'practice.signs': access,
    'practice.grid': access,
    'practice.worker': access,
  },
}
