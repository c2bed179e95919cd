import { defineAddresses } from '../../kernel/http/index.ts'

/** Pages of the net take `?reseau=` / `?network=` when a person has several; filters are in the address, too. */
export const addresses = defineAddresses({
  /** The questions people ask, and what to do next. */
  net: { fr: '/liens', en: '/connections' },
  publication: { fr: '/liens/publication', en: '/connections/publication' },

  map: { fr: '/liens/carte', en: '/connections/map' },
  mapSvg: { fr: '/liens/carte.svg', en: '/connections/map.svg' },
  /** An organization and its neighbourhood, two steps out. */
  around: { fr: '/liens/autour/:organizationId', en: '/connections/around/:organizationId' },
  twoDates: { fr: '/liens/deux-dates', en: '/connections/two-dates' },

  measures: { fr: '/liens/mesures', en: '/connections/measures' },

  gaps: { fr: '/liens/a-renforcer', en: '/connections/to-strengthen' },
  gapsCsv: { fr: '/liens/a-renforcer.csv', en: '/connections/to-strengthen.csv' },
  gapsXlsx: { fr: '/liens/a-renforcer.xlsx', en: '/connections/to-strengthen.xlsx' },
  asideList: { fr: '/liens/a-renforcer/mis-de-cote', en: '/connections/to-strengthen/aside' },
  setAside: { fr: '/liens/a-renforcer/mettre-de-cote', en: '/connections/to-strengthen/set-aside' },
  takeUp: { fr: '/liens/a-renforcer/:asideId/reprendre', en: '/connections/to-strengthen/:asideId/take-up' },
  /** Who holds a sector in a region, and whom to write to. */
  cell: { fr: '/liens/a-renforcer/:region/:sector', en: '/connections/to-strengthen/:region/:sector' },
  /** The organization to take away is chosen. */
  whatIfAny: { fr: '/liens/et-si', en: '/connections/what-if' },
  whatIf: { fr: '/liens/et-si/:organizationId', en: '/connections/what-if/:organizationId' },

  files: { fr: '/liens/fichiers', en: '/connections/files' },
  graphml: { fr: '/liens/reseau.graphml', en: '/connections/network.graphml' },
  gexf: { fr: '/liens/reseau.gexf', en: '/connections/network.gexf' },
  nodesCsv: { fr: '/liens/organisations.csv', en: '/connections/nodes.csv' },
  edgesCsv: { fr: '/liens/liens.csv', en: '/connections/edges.csv' },
  netXlsx: { fr: '/liens/liens.xlsx', en: '/connections/network.xlsx' },

  /** What one organization says, what others say of it, what the log shows. */
  own: { fr: '/organisations/:id/liens', en: '/organizations/:id/connections' },
  ownCsv: { fr: '/organisations/:id/liens.csv', en: '/organizations/:id/connections.csv' },
  ownXlsx: { fr: '/organisations/:id/liens.xlsx', en: '/organizations/:id/connections.xlsx' },
  declare: { fr: '/organisations/:id/liens/dire', en: '/organizations/:id/connections/declare' },
  imports: { fr: '/organisations/:id/liens/importer', en: '/organizations/:id/connections/import' },
  importTemplate: {
    fr: '/organisations/:id/liens/importer/modele.csv',
    en: '/organizations/:id/connections/import/template.csv',
  },
  import: { fr: '/organisations/:id/liens/importer/:importId', en: '/organizations/:id/connections/import/:importId' },
  importUndo: {
    fr: '/organisations/:id/liens/importer/:importId/defaire',
    en: '/organizations/:id/connections/import/:importId/undo',
  },
  confirm: { fr: '/organisations/:id/liens/:otherId/reponse', en: '/organizations/:id/connections/:otherId/answer' },
  proof: { fr: '/organisations/:id/liens/:otherId', en: '/organizations/:id/connections/:otherId' },
  withdraw: { fr: '/organisations/:id/liens/:otherId/retirer', en: '/organizations/:id/connections/:otherId/withdraw' },
})
