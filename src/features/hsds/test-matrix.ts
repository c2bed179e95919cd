import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { coordinator, access, on } from '../../../tests/matrix/rights.ts'
import { importRows } from './test-matrix-rows.ts'
import { importTargets } from './test-matrix-targets.ts'

/** Open data: everyone is answered, also when what they ask is not understood. */
const openList = { by: 'access', params: { list: 'services' } } as const
const openRecord = { by: 'access', params: { list: 'services', record: 'not-an-id' } } as const

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.directory_import': {
      select: { own: coordinator },
      insert: { own: coordinator },
      update: { own: coordinator },
    },
    'public.directory_import_row': {
      select: { own: coordinator },
      insert: { own: coordinator },
      delete: { own: coordinator },
    },
    'public.directory_import_defect': {
      select: { own: coordinator },
      insert: { own: coordinator },
      delete: { own: coordinator },
    },
    'public.directory_mapping': {
      select: { own: coordinator },
      insert: { own: coordinator },
      update: { own: coordinator },
    },
  },
  routes: {
    'hsds.import': on('network', { own: coordinator }),
    'hsds.read-import': on('network', { own: coordinator }),
    'hsds.import-preview': on('directoryImport', { own: coordinator }),
    'hsds.confirm-import': on('directoryImport', { own: coordinator }),
    'hsds.import-columns': on('directoryImport', { own: coordinator }),
    'hsds.map-import': on('directoryImport', { own: coordinator }),
    'hsds.undo-import': on('directoryImport', { own: coordinator }),
    'hsds.import-defects': on('directoryImport', { own: coordinator }),
    'hsds.open-data': access,
    'hsds.discovery': access,
    'hsds.root': access,
    'hsds.root-slash': access,
    'hsds.openapi': access,
    'hsds.package': access,
    'hsds.list': openList,
    'hsds.list-post': openList,
    'hsds.record': openRecord,
  },
  samples: importRows,
  targets: importTargets,
}
