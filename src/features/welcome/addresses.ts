import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  home: { fr: '/', en: '/' },
  you: { fr: '/toi', en: '/you' },
  /** What happens if I tell: know before telling. */
  telling: { fr: '/toi/en-parler', en: '/you/telling' },
  /** Who is near, by region (`?region=`). */
  near: { fr: '/toi/pres', en: '/you/near' },
  leave: { fr: '/sortie', en: '/leave' },
  helping: { fr: '/aider', en: '/helping' },
  parents: { fr: '/parents', en: '/parents' },
  forOrganizations: { fr: '/mon-organisation', en: '/my-organization' },
  promise: { fr: '/promesse', en: '/promise' },
  privacy: { fr: '/vie-privee', en: '/privacy' },
  accessibility: { fr: '/accessibilite', en: '/accessibility' },
  openSource: { fr: '/code-ouvert', en: '/open-source' },
})
