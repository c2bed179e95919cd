import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  home: { fr: '/', en: '/' },
  you: { fr: '/toi', en: '/you' },
  leave: { fr: '/sortie', en: '/leave' },
  helping: { fr: '/aider', en: '/helping' },
  parents: { fr: '/parents', en: '/parents' },
  forOrganizations: { fr: '/mon-organisation', en: '/my-organization' },
  promise: { fr: '/promesse', en: '/promise' },
  privacy: { fr: '/vie-privee', en: '/privacy' },
  accessibility: { fr: '/accessibilite', en: '/accessibility' },
  openSource: { fr: '/code-ouvert', en: '/open-source' },
})
