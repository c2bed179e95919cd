import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access } from '../../../tests/matrix/rights.ts'

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  routes: {
    'welcome.home': access,
    'welcome.you': access,
    'welcome.you-asked': access,
    'welcome.telling': access,
    'welcome.near': access,
    'welcome.leave': access,
    'welcome.helping': access,
    'welcome.parents': access,
    'welcome.talking': access,
    'welcome.for-organizations': access,
    'welcome.privacy': access,
    'welcome.promise': access,
    'welcome.accessibility': access,
    'welcome.openSource': access,
  },
}
