import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access } from '../../../tests/matrix/rights.ts'

/** Who may do what here: its routes. It has no table. */
export const matrix: FeatureMatrix = {
  routes: {
    'alliance.weave': access,
    'alliance.journey': access,
    'alliance.start': access,
    'alliance.regions': access,
    'alliance.region': { by: 'access', params: { region: '07' } },
    // Words that are the same in both languages.
    'alliance.combination': { by: 'access', params: { sectors: 'education-police-justice' } },
    'alliance.story': { by: 'access', params: { sectors: 'communautaire-education', step: '1' } },
  },
}
