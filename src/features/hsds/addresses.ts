import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  /** What the open data is, for people. */
  openData: { fr: '/donnees-ouvertes', en: '/open-data' },
  import: { fr: '/tables/:networkId/repertoire/importer', en: '/tables/:networkId/directory/import' },
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
