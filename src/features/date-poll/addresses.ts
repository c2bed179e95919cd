import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  own: { fr: '/collaborations/:id/dates', en: '/collaborations/:id/dates' },
  propose: { fr: '/collaborations/:id/dates/proposer', en: '/collaborations/:id/dates/propose' },
  board: { fr: '/collaborations/:id/dates/:pollId', en: '/collaborations/:id/dates/:pollId' },
  answer: { fr: '/collaborations/:id/dates/:pollId/reponse', en: '/collaborations/:id/dates/:pollId/answer' },
  choose: { fr: '/collaborations/:id/dates/:pollId/choisir', en: '/collaborations/:id/dates/:pollId/choose' },
  cancel: { fr: '/collaborations/:id/dates/:pollId/annuler', en: '/collaborations/:id/dates/:pollId/cancel' },
  reopen: { fr: '/collaborations/:id/dates/:pollId/rouvrir', en: '/collaborations/:id/dates/:pollId/reopen' },
  /** Behind the link of a mail, without a session. */
  link: { fr: '/dates/:token', en: '/dates/:token' },
  newLink: { fr: '/dates/:token/nouveau-lien', en: '/dates/:token/new-link' },
  mailStop: { fr: '/dates/courriels/:token', en: '/dates/mail/:token' },
})
