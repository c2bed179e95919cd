import { defineAddresses } from '../../kernel/http/index.ts'

/** The pages themselves are `referral`’s addresses `write` and `read`, so that its lists can lead there. */
export const addresses = defineAddresses({
  choices: { fr: '/orienter/ecrire/choix', en: '/referrals/write/choices' },
  stands: { fr: '/orienter/lire/:id/tient', en: '/referrals/read/:id/stands' },
  unreadable: { fr: '/orienter/lire/illisible', en: '/referrals/read/unreadable' },
})
