import { defineAddresses } from '../../kernel/http/index.ts'

/** Whose report and of which period are in the query, as for every figure: `organization=` or `network=` (with `region=`), `period=`. */
export const addresses = defineAddresses({
  report: { fr: '/rapport', en: '/report' },
  reportXlsx: { fr: '/rapport.xlsx', en: '/report.xlsx' },
  reportCsv: { fr: '/rapport.csv', en: '/report.csv' },
  words: { fr: '/rapport/textes', en: '/report/texts' },
  cids: { fr: '/rapport/cids.jsonld', en: '/report/cids.jsonld' },
  simple: { fr: '/rapport/simple.csv', en: '/report/simple.csv' },
})
