import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, closed, coordinator, inNetwork, lead, members } from '../../../tests/matrix/rights.ts'
import { mapMatrixRoutes } from './map/test-map-matrix.ts'
import { gapsRoutes, gapsTargets } from './gaps/test-gaps-matrix.ts'
import { connectionRows } from './test-matrix-rows.ts'
import { ownTieRoutes, ownTieRows, ownTieTables, ownTieTargets } from './test-own-matrix.ts'

const workers = ['worker', 'specialist', 'lead'] as const

/** Who may do what here: rows of its tables, and its routes. Each of the two reads what is said and seen of them; nobody else does. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.tie_declaration': {
      select: { own: members, partner: lead, 'own (of others)': lead },
      insert: { own: workers },
      update: { own: workers, 'own (of others)': lead },
    },
    'public.tie_answer': { select: { own: members }, insert: { own: workers } },
    'public.tie_month': { select: { own: members, partner: lead, 'own (of others)': lead } },
    'public.tie_gathered': closed,
    'public.net_choice': { select: { own: inNetwork }, insert: { own: coordinator }, update: { own: coordinator } },
    'public.net_snapshot': {
      select: { 'own (coordination)': coordinator, 'own (members)': inNetwork, 'own (not published)': coordinator },
    },
    'public.gap_set_aside': {
      select: { own: coordinator },
      insert: { own: coordinator },
      update: { own: coordinator },
    },
    ...ownTieTables,
  },
  routes: {
    ...mapMatrixRoutes,
    ...gapsRoutes,
    ...ownTieRoutes,
    'connection.publication': access,
    'connection.publish': access,
    'connection.measures': access,
    'connection.files': access,
    'connection.graphml': access,
    'connection.gexf': access,
    'connection.nodes-csv': access,
    'connection.edges-csv': access,
    'connection.net-xlsx': access,
  },
  samples: async (admin, world) => ({ ...(await connectionRows(admin, world)), ...(await ownTieRows(admin, world)) }),
  targets: async (admin, world) => ({ ...(await gapsTargets(admin, world)), ...(await ownTieTargets(admin, world)) }),
}
