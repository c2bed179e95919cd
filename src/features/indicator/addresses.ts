import { defineAddresses } from '../../kernel/http/index.ts'

/** In the query: `period=`, of a network also `region=` and `sector=`; of the lists, whose they are (`organization=`, `network=`). */
export const addresses = defineAddresses({
  ourYear: { fr: '/notre-annee', en: '/our-year' },
  ourYearCsv: { fr: '/notre-annee.csv', en: '/our-year.csv' },
  ourYearXlsx: { fr: '/notre-annee.xlsx', en: '/our-year.xlsx' },
  dashboard: { fr: '/tableau-de-bord', en: '/dashboard' },
  dashboardCsv: { fr: '/tableau-de-bord.csv', en: '/dashboard.csv' },
  dashboardXlsx: { fr: '/tableau-de-bord.xlsx', en: '/dashboard.xlsx' },
  ownMeasure: {
    fr: '/organisations/:organizationId/mesures/:measure',
    en: '/organizations/:organizationId/measures/:measure',
  },
  ownTrace: {
    fr: '/organisations/:organizationId/mesures/:measure/provenance',
    en: '/organizations/:organizationId/measures/:measure/source',
  },
  ownAim: {
    fr: '/organisations/:organizationId/mesures/:measure/cible',
    en: '/organizations/:organizationId/measures/:measure/target',
  },
  measure: { fr: '/tables/:networkId/mesures/:measure', en: '/tables/:networkId/measures/:measure' },
  trace: { fr: '/tables/:networkId/mesures/:measure/provenance', en: '/tables/:networkId/measures/:measure/source' },
  aim: { fr: '/tables/:networkId/mesures/:measure/cible', en: '/tables/:networkId/measures/:measure/target' },
  besideAction: {
    fr: '/plans/:adoptionId/actions/:adoptedId/chiffres',
    en: '/plans/:adoptionId/actions/:adoptedId/figures',
  },
  keys: { fr: '/organisations/:id/cles', en: '/organizations/:id/keys' },
  key: { fr: '/organisations/:id/cles/:key', en: '/organizations/:id/keys/:key' },
  closes: { fr: '/tables/:networkId/periodes', en: '/tables/:networkId/periods' },
  definitions: { fr: '/instance/mesures', en: '/instance/measures' },
  define: { fr: '/instance/mesures/ajouter', en: '/instance/measures/add' },
  definition: { fr: '/instance/mesures/:measure', en: '/instance/measures/:measure' },
  retire: { fr: '/instance/mesures/:measure/retirer', en: '/instance/measures/:measure/withdraw' },
})
