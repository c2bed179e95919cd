import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  home: { fr: '/', en: '/' },
  /** Every page of young people: which one is sent, so that the address in the history tells nothing. */
  you: { fr: '/toi', en: '/you' },
  /** Where two of them stood once. */
  formerTelling: { fr: '/toi/en-parler', en: '/you/telling' },
  formerNear: { fr: '/toi/pres', en: '/you/near' },
  leave: { fr: '/sortie', en: '/leave' },
  helping: { fr: '/aider', en: '/helping' },
  parents: { fr: '/parents', en: '/parents' },
  talking: { fr: '/parents/en-parler', en: '/parents/talking' },
  forOrganizations: { fr: '/mon-organisation', en: '/my-organization' },
  promise: { fr: '/promesse', en: '/promise' },
  privacy: { fr: '/vie-privee', en: '/privacy' },
  accessibility: { fr: '/accessibilite', en: '/accessibility' },
  openSource: { fr: '/code-ouvert', en: '/open-source' },
})
