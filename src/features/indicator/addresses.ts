import { defineAddresses } from '../../kernel/http/index.ts'

/** Whose figures and which period are in the query: `organization=` or `network=` (with `region=`, `sector=`), `period=`. */
export const addresses = defineAddresses({
  ourYear: { fr: '/notre-annee', en: '/our-year' },
  ourYearCsv: { fr: '/notre-annee.csv', en: '/our-year.csv' },
  ourYearXlsx: { fr: '/notre-annee.xlsx', en: '/our-year.xlsx' },
  dashboard: { fr: '/tableau-de-bord', en: '/dashboard' },
  dashboardCsv: { fr: '/tableau-de-bord.csv', en: '/dashboard.csv' },
  dashboardXlsx: { fr: '/tableau-de-bord.xlsx', en: '/dashboard.xlsx' },
  measure: { fr: '/mesures/:measure', en: '/measures/:measure' },
  trace: { fr: '/mesures/:measure/provenance', en: '/measures/:measure/source' },
  aim: { fr: '/mesures/:measure/cible', en: '/measures/:measure/target' },
  besideAction: {
    fr: '/plans/:adoptionId/actions/:adoptedId/chiffres',
    en: '/plans/:adoptionId/actions/:adoptedId/figures',
  },
  keys: { fr: '/organisations/:id/cles', en: '/organizations/:id/keys' },
  key: { fr: '/organisations/:id/cles/:key', en: '/organizations/:id/keys/:key' },
})
