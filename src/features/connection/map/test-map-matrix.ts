import type { FeatureMatrix } from '../../../../tests/matrix/feature-matrix.ts'
import { access, coordinator, inNetwork, members, on } from '../../../../tests/matrix/rights.ts'

/** Whoever reads the net reads its map; who has no network is told so. */
export const mapMatrixRoutes: FeatureMatrix['routes'] = {
  'connection.net': access,
  'connection.map': access,
  'connection.map-svg': access,
  'connection.two-dates': access,
  'connection.around': on('organization', { own: members, kept: coordinator, partner: inNetwork }),
}
