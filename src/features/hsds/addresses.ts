import { defineAddresses } from '../../kernel/http/index.ts'
import { addresses as directory } from '../directory/index.ts'

const own = defineAddresses({
  /** What the open data is, for people. */
  openData: { fr: '/donnees-ouvertes', en: '/open-data' },
  importPreview: {
    fr: '/tables/:networkId/repertoire/importer/:importId',
    en: '/tables/:networkId/directory/import/:importId',
  },
  importColumns: {
    fr: '/tables/:networkId/repertoire/importer/:importId/colonnes',
    en: '/tables/:networkId/directory/import/:importId/columns',
  },
  importDefects: {
    fr: '/tables/:networkId/repertoire/importer/:importId/defauts.csv',
    en: '/tables/:networkId/directory/import/:importId/defects.csv',
  },
  importUndo: {
    fr: '/tables/:networkId/repertoire/importer/:importId/annuler',
    en: '/tables/:networkId/directory/import/:importId/undo',
  },
})

export const addresses = { ...own, import: directory.importDirectory }
