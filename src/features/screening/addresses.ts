import { defineAddresses, href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'

export const addresses = defineAddresses({
  // For anyone
  start: { fr: '/depistage', en: '/screening' },
  step: { fr: '/depistage/etapes/:number', en: '/screening/steps/:number' },
  paper: { fr: '/depistage/feuille', en: '/screening/sheet' },
  /** `?region=07`: where the worker is, never where a young person is. */
  card: { fr: '/depistage/carte', en: '/screening/card' },
  // For the people of an organization
  list: { fr: '/depistage/organisations', en: '/screening/organizations' },
  listCsv: { fr: '/depistage/organisations.csv', en: '/screening/organizations.csv' },
  listXlsx: { fr: '/depistage/organisations.xlsx', en: '/screening/organizations.xlsx' },
  desk: { fr: '/depistage/organisations/:id', en: '/screening/organizations/:id' },
  ownStep: { fr: '/depistage/organisations/:id/etapes/:number', en: '/screening/organizations/:id/steps/:number' },
  ownPaper: { fr: '/depistage/organisations/:id/feuille', en: '/screening/organizations/:id/sheet' },
  ownCard: { fr: '/depistage/organisations/:id/carte', en: '/screening/organizations/:id/card' },
  read: { fr: '/depistage/organisations/:id/lu', en: '/screening/organizations/:id/read' },
  compare: { fr: '/depistage/organisations/:id/comparer', en: '/screening/organizations/:id/compare' },
  // For who keeps its protocol
  add: { fr: '/depistage/organisations/:id/ajouter', en: '/screening/organizations/:id/add' },
  adapt: { fr: '/depistage/organisations/:id/adapter/:step', en: '/screening/organizations/:id/adapt/:step' },
  leaveOut: { fr: '/depistage/organisations/:id/enlever/:step', en: '/screening/organizations/:id/leave-out/:step' },
  takeBack: { fr: '/depistage/organisations/:id/reprendre/:step', en: '/screening/organizations/:id/take-back/:step' },
  publish: { fr: '/depistage/organisations/:id/publier', en: '/screening/organizations/:id/publish' },
  takeDown: { fr: '/depistage/organisations/:id/retirer', en: '/screening/organizations/:id/take-down' },
  putBack: { fr: '/depistage/organisations/:id/remettre', en: '/screening/organizations/:id/put-back' },
})

export const deskHref = (lang: Language, id: string): string => href(lang, addresses.desk, { id })
