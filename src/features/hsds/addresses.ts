import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  /** What the open data is, for people. */
  openData: { fr: '/donnees-ouvertes', en: '/open-data' },
  import: { fr: '/tables/:networkId/repertoire/importer', en: '/tables/:networkId/directory/import' },
  importPreview: {
    fr: '/tables/:networkId/repertoire/importer/:importId',
    en: '/tables/:networkId/directory/import/:importId',
  },
  importUndo: {
    fr: '/tables/:networkId/repertoire/importer/:importId/annuler',
    en: '/tables/:networkId/directory/import/:importId/undo',
  },
})
