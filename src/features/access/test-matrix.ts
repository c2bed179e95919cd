import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access } from '../../../tests/matrix/rights.ts'

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  routes: { 'access.where': access },
}
