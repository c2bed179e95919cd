import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  // For everyone
  directory: { fr: '/repertoire', en: '/directory' },
  directoryCsv: { fr: '/repertoire.csv', en: '/directory.csv' },
  directoryXlsx: { fr: '/repertoire.xlsx', en: '/directory.xlsx' },
  directoryJson: { fr: '/repertoire.json', en: '/directory.json' },
  suggestions: { fr: '/repertoire/suggestions', en: '/directory/suggestions' },
  service: { fr: '/services/:id', en: '/services/:id' },
  organization: { fr: '/repertoire/organismes/:id', en: '/directory/organizations/:id' },
  report: { fr: '/services/:id/signaler', en: '/services/:id/report' },
  missing: { fr: '/repertoire/proposer', en: '/directory/propose' },
  /** `?s=` the services, in order; `?discret=1` without title nor subject. Nothing is stored. */
  list: { fr: '/liste', en: '/list' },
  // Who keeps the sheets
  ownServices: { fr: '/organisations/:organizationId/services', en: '/organizations/:organizationId/services' },
  addService: {
    fr: '/organisations/:organizationId/services/ajouter',
    en: '/organizations/:organizationId/services/add',
  },
  editService: { fr: '/services/:id/modifier', en: '/services/:id/edit' },
  confirmService: { fr: '/services/:id/confirmer', en: '/services/:id/confirm' },
  serviceStatus: { fr: '/services/:id/etat', en: '/services/:id/status' },
  serviceHistory: { fr: '/services/:id/historique', en: '/services/:id/history' },
  mergeService: { fr: '/services/:id/fusionner', en: '/services/:id/merge' },
  // Who curates
  desk: { fr: '/tables/:networkId/repertoire', en: '/tables/:networkId/directory' },
  addSheet: { fr: '/tables/:networkId/repertoire/ajouter', en: '/tables/:networkId/directory/add' },
  suggestion: {
    fr: '/tables/:networkId/repertoire/suggestions/:suggestionId',
    en: '/tables/:networkId/directory/suggestions/:suggestionId',
  },
  coverage: { fr: '/tables/:networkId/repertoire/couverture', en: '/tables/:networkId/directory/coverage' },
  missingNeeds: { fr: '/tables/:networkId/repertoire/besoins', en: '/tables/:networkId/directory/needs' },
  deskCsv: { fr: '/tables/:networkId/repertoire.csv', en: '/tables/:networkId/directory.csv' },
  coverageCsv: { fr: '/tables/:networkId/repertoire/couverture.csv', en: '/tables/:networkId/directory/coverage.csv' },
  missingNeedsCsv: { fr: '/tables/:networkId/repertoire/besoins.csv', en: '/tables/:networkId/directory/needs.csv' },
  // Behind the links of mails
  sheetLink: { fr: '/fiches/exactes/:token', en: '/sheets/right/:token' },
  sheetMailStop: { fr: '/fiches/courriels/:token', en: '/sheets/e-mails/:token' },
  /** Served by features/hsds. */
  importDirectory: { fr: '/tables/:networkId/repertoire/importer', en: '/tables/:networkId/directory/import' },
})
