import { defineAddresses } from '../../kernel/http/index.ts'

export const addresses = defineAddresses({
  regions: { fr: '/calendrier', en: '/calendar' },
  region: { fr: '/calendrier/regions/:region', en: '/calendar/regions/:region' },
  regionFeed: { fr: '/calendrier/regions/:region/calendrier.ics', en: '/calendar/regions/:region/calendar.ics' },
  tableFeed: {
    fr: '/calendrier/tables/:collaborationId/calendrier.ics',
    en: '/calendar/tables/:collaborationId/calendar.ics',
  },
  /** The token is the right itself. */
  ownFeed: { fr: '/calendrier/prive/:token/calendrier.ics', en: '/calendar/private/:token/calendar.ics' },
  own: { fr: '/compte/calendrier', en: '/account/calendar' },
  renew: { fr: '/compte/calendrier/nouvelle-adresse', en: '/account/calendar/new-address' },
  end: { fr: '/compte/calendrier/retrait', en: '/account/calendar/removal' },
})
