import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  weave: { fr: '/alliances', en: '/alliances' },
  journey: { fr: '/alliances/parcours', en: '/alliances/journey' },
  start: { fr: '/alliances/commencer', en: '/alliances/start' },
  regions: { fr: '/alliances/regions', en: '/alliances/regions' },
  region: { fr: '/alliances/regions/:region', en: '/alliances/regions/:region' },
  combination: { fr: '/alliances/:sectors', en: '/alliances/:sectors' },
  story: { fr: '/alliances/:sectors/:step', en: '/alliances/:sectors/:step' },
})
