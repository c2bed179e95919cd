import { defineAddresses, href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'

export const addresses = defineAddresses({
  // For everyone
  directory: { fr: '/repertoire', en: '/directory' },
  directoryCsv: { fr: '/repertoire.csv', en: '/directory.csv' },
  directoryXlsx: { fr: '/repertoire.xlsx', en: '/directory.xlsx' },
  directoryJson: { fr: '/repertoire.json', en: '/directory.json' },
  suggestions: { fr: '/repertoire/suggestions', en: '/directory/suggestions' },
  /** `:code` is `S000123`; the HSDS id, as addresses once were, leads there for ever. */
  service: { fr: '/services/:code', en: '/services/:code' },
  organization: { fr: '/repertoire/organismes/:id', en: '/directory/organizations/:id' },
  report: { fr: '/services/:code/signaler', en: '/services/:code/report' },
  missing: { fr: '/repertoire/proposer', en: '/directory/propose' },
  /** `?s=` the codes of services, in order; `?discret=1` without title nor subject. Nothing is stored. */
  list: { fr: '/liste', en: '/list' },
  // Who keeps the sheets
  ownServices: { fr: '/organisations/:organizationId/services', en: '/organizations/:organizationId/services' },
  confirmOwnServices: {
    fr: '/organisations/:organizationId/services/confirmer',
    en: '/organizations/:organizationId/services/confirm',
  },
  addService: {
    fr: '/organisations/:organizationId/services/ajouter',
    en: '/organizations/:organizationId/services/add',
  },
  editService: { fr: '/services/:id/modifier', en: '/services/:id/edit' },
  confirmService: { fr: '/services/:id/confirmer', en: '/services/:id/confirm' },
  undoCheck: { fr: '/services/:id/confirmer/annuler', en: '/services/:id/confirm/undo' },
  serviceStatus: { fr: '/services/:id/etat', en: '/services/:id/status' },
  serviceHistory: { fr: '/services/:id/historique', en: '/services/:id/history' },
  undoMerge: { fr: '/services/:id/fusions/:mergeId/defaire', en: '/services/:id/merges/:mergeId/undo' },
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

/** What a sheet is called in its address, on paper and in a list: `S000123`. It never changes, and is never another’s. */
export const serviceCode = (seq: string): string => `S${seq.padStart(6, '0')}`

/** The number in such a code, however it was typed; null: it is none. */
export function seqOf(code: string): string | null {
  const digits = /^s0*([1-9]\d{0,14})$/i.exec(code)?.[1]
  return digits ?? null
}

/** The address of a sheet. */
export const serviceHref = (lang: Language, { seq }: { seq: string }): string =>
  href(lang, addresses.service, { code: serviceCode(seq) })
