import { defineAddresses, href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'

export const addresses = defineAddresses({
  // For everyone
  initiatives: { fr: '/initiatives', en: '/initiatives' },
  initiativesCsv: { fr: '/initiatives.csv', en: '/initiatives.csv' },
  initiativesXlsx: { fr: '/initiatives.xlsx', en: '/initiatives.xlsx' },
  initiativesJson: { fr: '/initiatives.json', en: '/initiatives.json' },
  feed: { fr: '/initiatives.atom', en: '/initiatives.atom' },
  // For the organizations and networks that tell of theirs
  own: { fr: '/mes-initiatives', en: '/my-initiatives' },
  add: { fr: '/initiatives/ajouter', en: '/initiatives/add' },
  manage: { fr: '/mes-initiatives/:id', en: '/my-initiatives/:id' },
  edit: { fr: '/mes-initiatives/:id/modifier', en: '/my-initiatives/:id/edit' },
  publish: { fr: '/mes-initiatives/:id/publier', en: '/my-initiatives/:id/publish' },
  withdraw: { fr: '/mes-initiatives/:id/retirer', en: '/my-initiatives/:id/withdraw' },
  history: { fr: '/mes-initiatives/:id/historique', en: '/my-initiatives/:id/history' },
  // Asking for help to adopt one
  ask: { fr: '/initiatives/:id/demander-aide', en: '/initiatives/:id/ask-for-help' },
  requests: { fr: '/demandes-aide', en: '/help-requests' },
  request: { fr: '/demandes-aide/:id', en: '/help-requests/:id' },
  /** `:code` is the id of `content/initiatives.json`, or that of the row. */
  initiative: { fr: '/initiatives/:code', en: '/initiatives/:code' },
})

/** The page of an initiative that everyone may read. */
export const initiativeHref = (lang: Language, { code }: { code: string }): string =>
  href(lang, addresses.initiative, { code })
