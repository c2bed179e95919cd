import { defineAddresses, href } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'

export const addresses = defineAddresses({
  // For who answers. Short: people type it from a board.
  answer: { fr: '/r/:token', en: '/r/:token' },
  thanks: { fr: '/r/:token/merci', en: '/r/:token/thanks' },
  // For organizations
  surveys: { fr: '/sondages', en: '/surveys' },
  forms: { fr: '/sondages/questionnaires', en: '/surveys/questionnaires' },
  imports: { fr: '/sondages/questionnaires/importer', en: '/surveys/questionnaires/import' },
  import: { fr: '/sondages/questionnaires/importer/:id', en: '/surveys/questionnaires/import/:id' },
  confirmImport: {
    fr: '/sondages/questionnaires/importer/:id/confirmer',
    en: '/surveys/questionnaires/import/:id/confirm',
  },
  undoImport: { fr: '/sondages/questionnaires/importer/:id/annuler', en: '/surveys/questionnaires/import/:id/undo' },
  formFile: { fr: '/sondages/questionnaires/:form', en: '/surveys/questionnaires/:form' },
  around: { fr: '/sondages/avant-apres/:id', en: '/surveys/before-after/:id' },
  withdrawAround: { fr: '/sondages/avant-apres/:id/retirer', en: '/surveys/before-after/:id/take-down' },
  putAroundBack: { fr: '/sondages/avant-apres/:id/remettre', en: '/surveys/before-after/:id/put-back' },
  prepare: { fr: '/sondages/preparer', en: '/surveys/prepare' },
  survey: { fr: '/sondages/:id', en: '/surveys/:id' },
  edit: { fr: '/sondages/:id/modifier', en: '/surveys/:id/edit' },
  open: { fr: '/sondages/:id/ouvrir', en: '/surveys/:id/open' },
  paper: { fr: '/sondages/:id/feuille', en: '/surveys/:id/sheet' },
  close: { fr: '/sondages/:id/fermer', en: '/surveys/:id/close' },
  confirm: { fr: '/sondages/:id/confirmer', en: '/surveys/:id/confirm' },
  withdraw: { fr: '/sondages/:id/retirer', en: '/surveys/:id/take-down' },
  putBack: { fr: '/sondages/:id/remettre', en: '/surveys/:id/put-back' },
  results: { fr: '/sondages/:id/resultats', en: '/surveys/:id/results' },
  resultsCsv: { fr: '/sondages/:id/resultats.csv', en: '/surveys/:id/results.csv' },
  resultsXlsx: { fr: '/sondages/:id/resultats.xlsx', en: '/surveys/:id/results.xlsx' },
})

export const surveyHref = (lang: Language, { id }: { id: string }): string => href(lang, addresses.survey, { id })

export const aroundHref = (lang: Language, pair: string): string => href(lang, addresses.around, { id: pair })

export const answerHref = (lang: Language, code: string): string => href(lang, addresses.answer, { token: code })
