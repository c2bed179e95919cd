import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  home: { fr: '/collaborations/:id', en: '/collaborations/:id' },
  essentials: { fr: '/collaborations/:id/essentiel', en: '/collaborations/:id/essentials' },
  ownPart: { fr: '/collaborations/:id/apport', en: '/collaborations/:id/own-part' },
  sharing: { fr: '/collaborations/:id/partage', en: '/collaborations/:id/sharing' },
  invite: { fr: '/collaborations/:id/inviter', en: '/collaborations/:id/invite' },
  outside: { fr: '/collaborations/:id/inviter/hors-reseau', en: '/collaborations/:id/invite/outside' },
  guestVoice: { fr: '/collaborations/:id/hors-reseau/avis', en: '/collaborations/:id/outside/voice' },
  withdrawGuest: {
    fr: '/collaborations/:id/hors-reseau/:guestId/retirer',
    en: '/collaborations/:id/outside/:guestId/withdraw',
  },
  renewGuest: { fr: '/collaborations/:id/hors-reseau/:guestId/lien', en: '/collaborations/:id/outside/:guestId/link' },
  voice: { fr: '/collaborations/:id/avis', en: '/collaborations/:id/voice' },
  /** `:memberId` is a stay that was proposed, not an organization. */
  withdraw: {
    fr: '/collaborations/:id/propositions/:memberId/retirer',
    en: '/collaborations/:id/proposals/:memberId/withdraw',
  },
  decline: { fr: '/collaborations/:id/decliner', en: '/collaborations/:id/decline' },
  end: { fr: '/collaborations/:id/fin', en: '/collaborations/:id/end' },
  leave: { fr: '/collaborations/:id/quitter', en: '/collaborations/:id/leave' },
  comeBack: { fr: '/collaborations/:id/revenir', en: '/collaborations/:id/come-back' },
  commitmentsCsv: { fr: '/collaborations/:id/engagements.csv', en: '/collaborations/:id/commitments.csv' },
  commitmentsXlsx: { fr: '/collaborations/:id/engagements.xlsx', en: '/collaborations/:id/commitments.xlsx' },
  commitments: { fr: '/collaborations/:id/engagements', en: '/collaborations/:id/commitments' },
  promise: { fr: '/collaborations/:id/engagements/ajouter', en: '/collaborations/:id/commitments/add' },
  // By the link of a mail, without an account
  stopProposals: { fr: '/propositions/arret/:token', en: '/proposals/stop/:token' },
  declineProposal: { fr: '/propositions/:token/non-merci', en: '/proposals/:token/no-thank-you' },
  proposal: { fr: '/propositions/:token', en: '/proposals/:token' },
  settle: { fr: '/collaborations/:id/engagements/:commitmentId', en: '/collaborations/:id/commitments/:commitmentId' },
})
