import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access } from '../../../tests/matrix/rights.ts'

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  routes: {
    'toolbox.toolbox': access,
    'toolbox.feed': access,
    'toolbox.checklist': access,
    'toolbox.article': { by: 'access', params: { slug: 'collaboration' } },
  },
}
