import { defineAddresses } from '../../kernel/http/index.ts'

/**
 * Public pages stand by the codes of the catalogue (`21`, `21a`, `21a1`), never re-used. A plan other than the first one
 * has its id before the code: `autre-plan.21`.
 */
export const addresses = defineAddresses({
  // For everyone
  catalogue: { fr: '/plan', en: '/plan' },
  orientation: { fr: '/orientations/:code', en: '/orientations/:code' },
  need: { fr: '/besoins/:code', en: '/needs/:code' },
  objective: { fr: '/objectifs/:code', en: '/objectives/:code' },
  action: { fr: '/actions/:code', en: '/actions/:code' },
  outcome: { fr: '/resultats/:code', en: '/outcomes/:code' },
  indicator: { fr: '/indicateurs/:code', en: '/indicators/:code' },
  progress: { fr: '/plan/avancement', en: '/plan/progress' },
  // An organization's plan
  organizationPlan: { fr: '/organisations/:organizationId/plan', en: '/organizations/:organizationId/plan' },
  adopt: { fr: '/organisations/:organizationId/plan/adopter', en: '/organizations/:organizationId/plan/adopt' },
  // A table's own plan
  networkPlan: { fr: '/tables/:networkId/plan', en: '/tables/:networkId/plan' },
  adoptForNetwork: { fr: '/tables/:networkId/plan/adopter', en: '/tables/:networkId/plan/adopt' },
  // One adoption, whoever adopted
  choose: { fr: '/plans/:adoptionId/actions', en: '/plans/:adoptionId/actions' },
  rank: { fr: '/plans/:adoptionId/ordre', en: '/plans/:adoptionId/order' },
  ownAction: { fr: '/plans/:adoptionId/actions/ajouter', en: '/plans/:adoptionId/actions/add' },
  renewal: { fr: '/plans/:adoptionId/nouvelle-version', en: '/plans/:adoptionId/new-version' },
  print: { fr: '/plans/:adoptionId/imprimer', en: '/plans/:adoptionId/print' },
  exportCsv: { fr: '/plans/:adoptionId/plan.csv', en: '/plans/:adoptionId/plan.csv' },
  exportXlsx: { fr: '/plans/:adoptionId/plan.xlsx', en: '/plans/:adoptionId/plan.xlsx' },
  exportJson: { fr: '/plans/:adoptionId/plan.json', en: '/plans/:adoptionId/plan.json' },
  import: { fr: '/plans/:adoptionId/importer', en: '/plans/:adoptionId/import' },
  importConfirm: { fr: '/plans/:adoptionId/importer/:importId', en: '/plans/:adoptionId/import/:importId' },
  importUndo: { fr: '/plans/:adoptionId/importer/:importId/annuler', en: '/plans/:adoptionId/import/:importId/undo' },
  updateAll: { fr: '/plans/:adoptionId/mise-a-jour', en: '/plans/:adoptionId/update' },
  // One adopted action
  adopted: { fr: '/plans/:adoptionId/actions/:adoptedId', en: '/plans/:adoptionId/actions/:adoptedId' },
  adapt: { fr: '/plans/:adoptionId/actions/:adoptedId/adapter', en: '/plans/:adoptionId/actions/:adoptedId/adapt' },
  update: { fr: '/plans/:adoptionId/actions/:adoptedId/etape', en: '/plans/:adoptionId/actions/:adoptedId/step' },
  undo: { fr: '/plans/:adoptionId/actions/:adoptedId/annuler', en: '/plans/:adoptionId/actions/:adoptedId/undo' },
  // Mail
  monthly: { fr: '/plan/mise-a-jour/:token', en: '/plan/update/:token' },
  mailChoice: { fr: '/plan/courriels', en: '/plan/mail' },
  unsubscribe: { fr: '/plan/desabonnement/:token', en: '/plan/unsubscribe/:token' },
  // The coordinator
  board: { fr: '/tables/:networkId/tableau', en: '/tables/:networkId/board' },
  boardCsv: { fr: '/tables/:networkId/tableau.csv', en: '/tables/:networkId/board.csv' },
  boardXlsx: { fr: '/tables/:networkId/tableau.xlsx', en: '/tables/:networkId/board.xlsx' },
  remind: { fr: '/tables/:networkId/tableau/relance', en: '/tables/:networkId/board/reminder' },
})
