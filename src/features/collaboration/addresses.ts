import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  home: { fr: '/collaborations/:id', en: '/collaborations/:id' },
  essentials: { fr: '/collaborations/:id/essentiel', en: '/collaborations/:id/essentials' },
  ownPart: { fr: '/collaborations/:id/apport', en: '/collaborations/:id/own-part' },
  sharing: { fr: '/collaborations/:id/partage', en: '/collaborations/:id/sharing' },
  invite: { fr: '/collaborations/:id/inviter', en: '/collaborations/:id/invite' },
  voice: { fr: '/collaborations/:id/avis', en: '/collaborations/:id/voice' },
  /** `:memberId` is a stay that was proposed, not an organization. */
  withdraw: {
    fr: '/collaborations/:id/propositions/:memberId/retirer',
    en: '/collaborations/:id/proposals/:memberId/withdraw',
  },
  decline: { fr: '/collaborations/:id/decliner', en: '/collaborations/:id/decline' },
  leave: { fr: '/collaborations/:id/quitter', en: '/collaborations/:id/leave' },
  comeBack: { fr: '/collaborations/:id/revenir', en: '/collaborations/:id/come-back' },
  commitmentsCsv: { fr: '/collaborations/:id/engagements.csv', en: '/collaborations/:id/commitments.csv' },
  commitmentsXlsx: { fr: '/collaborations/:id/engagements.xlsx', en: '/collaborations/:id/commitments.xlsx' },
  commitments: { fr: '/collaborations/:id/engagements', en: '/collaborations/:id/commitments' },
  promise: { fr: '/collaborations/:id/engagements/ajouter', en: '/collaborations/:id/commitments/add' },
  settle: { fr: '/collaborations/:id/engagements/:commitmentId', en: '/collaborations/:id/commitments/:commitmentId' },
})
