import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  weave: { fr: '/alliances', en: '/alliances' },
  journey: { fr: '/alliances/parcours', en: '/alliances/journey' },
  start: { fr: '/alliances/commencer', en: '/alliances/start' },
  regions: { fr: '/alliances/regions', en: '/alliances/regions' },
  region: { fr: '/alliances/regions/:region', en: '/alliances/regions/:region' },
  combination: { fr: '/alliances/:sectors', en: '/alliances/:sectors' },
  // The rooms of those who are in one
  own: { fr: '/mes-alliances', en: '/my-alliances' },
  begin: { fr: '/mes-alliances/commencer', en: '/my-alliances/begin' },
  join: { fr: '/collaborations/:id/adherer', en: '/collaborations/:id/join' },
  stage: { fr: '/collaborations/:id/etat', en: '/collaborations/:id/stage' },
  draft: { fr: '/collaborations/:id/entente/brouillon', en: '/collaborations/:id/agreement/draft' },
  propose: { fr: '/collaborations/:id/entente/proposer', en: '/collaborations/:id/agreement/propose' },
  accept: { fr: '/collaborations/:id/entente/accepter', en: '/collaborations/:id/agreement/accept' },
  agreement: { fr: '/collaborations/:id/entente', en: '/collaborations/:id/agreement' },
  agreementVersion: { fr: '/collaborations/:id/entente/:number', en: '/collaborations/:id/agreement/:number' },
  review: { fr: '/collaborations/:id/revue', en: '/collaborations/:id/review' },
  pulse: { fr: '/collaborations/:id/pouls', en: '/collaborations/:id/pulse' },
  openPulse: { fr: '/collaborations/:id/pouls/ouvrir', en: '/collaborations/:id/pulse/open' },
  steps: { fr: '/collaborations/:id/etapes', en: '/collaborations/:id/steps' },
  story: { fr: '/alliances/:sectors/:step', en: '/alliances/:sectors/:step' },
})
