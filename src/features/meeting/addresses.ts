import { defineAddresses } from '../../kernel/http/index.ts'

/** The named pages of a collaboration before those of one meeting. */
export const addresses = defineAddresses({
  ownCsv: { fr: '/rencontres.csv', en: '/meetings.csv' },
  ownXlsx: { fr: '/rencontres.xlsx', en: '/meetings.xlsx' },
  own: { fr: '/rencontres', en: '/meetings' },
  listCsv: { fr: '/collaborations/:id/rencontres.csv', en: '/collaborations/:id/meetings.csv' },
  listXlsx: { fr: '/collaborations/:id/rencontres.xlsx', en: '/collaborations/:id/meetings.xlsx' },
  list: { fr: '/collaborations/:id/rencontres', en: '/collaborations/:id/meetings' },
  convene: { fr: '/collaborations/:id/rencontres/convoquer', en: '/collaborations/:id/meetings/convene' },
  settings: { fr: '/collaborations/:id/rencontres/notre-facon', en: '/collaborations/:id/meetings/our-way' },
  meeting: { fr: '/collaborations/:id/rencontres/:meetingId', en: '/collaborations/:id/meetings/:meetingId' },
  change: {
    fr: '/collaborations/:id/rencontres/:meetingId/modifier',
    en: '/collaborations/:id/meetings/:meetingId/change',
  },
  cancel: {
    fr: '/collaborations/:id/rencontres/:meetingId/annuler',
    en: '/collaborations/:id/meetings/:meetingId/cancel',
  },
  reconvene: {
    fr: '/collaborations/:id/rencontres/:meetingId/convoquer-encore',
    en: '/collaborations/:id/meetings/:meetingId/convene-again',
  },
  attend: {
    fr: '/collaborations/:id/rencontres/:meetingId/presences',
    en: '/collaborations/:id/meetings/:meetingId/attendance',
  },
  attendFile: {
    fr: '/collaborations/:id/rencontres/:meetingId/presences/liste',
    en: '/collaborations/:id/meetings/:meetingId/attendance/list',
  },
  agenda: {
    fr: '/collaborations/:id/rencontres/:meetingId/ordre-du-jour',
    en: '/collaborations/:id/meetings/:meetingId/agenda',
  },
  decide: {
    fr: '/collaborations/:id/rencontres/:meetingId/decisions',
    en: '/collaborations/:id/meetings/:meetingId/decisions',
  },
  decision: {
    fr: '/collaborations/:id/rencontres/:meetingId/decisions/:decisionId',
    en: '/collaborations/:id/meetings/:meetingId/decisions/:decisionId',
  },
  withdrawDecision: {
    fr: '/collaborations/:id/rencontres/:meetingId/decisions/:decisionId/retirer',
    en: '/collaborations/:id/meetings/:meetingId/decisions/:decisionId/withdraw',
  },
  restoreDecision: {
    fr: '/collaborations/:id/rencontres/:meetingId/decisions/:decisionId/remettre',
    en: '/collaborations/:id/meetings/:meetingId/decisions/:decisionId/restore',
  },
  propose: {
    fr: '/collaborations/:id/rencontres/:meetingId/engagements',
    en: '/collaborations/:id/meetings/:meetingId/commitments',
  },
  answer: {
    fr: '/collaborations/:id/rencontres/:meetingId/engagements/:proposedId',
    en: '/collaborations/:id/meetings/:meetingId/commitments/:proposedId',
  },
  minutes: {
    fr: '/collaborations/:id/rencontres/:meetingId/compte-rendu',
    en: '/collaborations/:id/meetings/:meetingId/minutes',
  },
  approve: {
    fr: '/collaborations/:id/rencontres/:meetingId/compte-rendu/approuver',
    en: '/collaborations/:id/meetings/:meetingId/minutes/approve',
  },
  correct: {
    fr: '/collaborations/:id/rencontres/:meetingId/compte-rendu/corriger',
    en: '/collaborations/:id/meetings/:meetingId/minutes/correct',
  },
})
