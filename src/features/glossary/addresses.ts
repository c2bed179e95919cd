import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  terms: { fr: '/glossaire', en: '/glossary' },
  termsCsv: { fr: '/glossaire.csv', en: '/glossary.csv' },
  termsXlsx: { fr: '/glossaire.xlsx', en: '/glossary.xlsx' },
  termsJson: { fr: '/glossaire.json', en: '/glossary.json' },
  /** The slug of the page's language; one of the other language, or a word of several terms, leads on. */
  term: { fr: '/glossaire/:slug', en: '/glossary/:slug' },

  /** What the person’s networks share: for their members. */
  shared: { fr: '/definitions', en: '/definitions' },
  sharedCsv: { fr: '/definitions.csv', en: '/definitions.csv' },
  sharedXlsx: { fr: '/definitions.xlsx', en: '/definitions.xlsx' },
  propose: { fr: '/definitions/proposer', en: '/definitions/propose' },
  definition: { fr: '/definitions/:id', en: '/definitions/:id' },
  adopt: { fr: '/definitions/:id/adoption', en: '/definitions/:id/adoption' },
  withdraw: { fr: '/definitions/:id/retrait', en: '/definitions/:id/withdrawal' },
  restore: { fr: '/definitions/:id/retour', en: '/definitions/:id/return' },
})
