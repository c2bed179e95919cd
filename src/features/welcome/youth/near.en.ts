import type { NearMessages } from './near.fr.ts'

export const near: NearMessages = {
  title: 'Someone near you',
  lead: 'Street workers, places to stay, clinics. Choose your region: nothing is kept here.',
  regions: 'Regions',
  found: (region) => `Near you: ${region}`,
  foundLead: 'People and places for young people.',
  kinds: {
    outreach: 'Street work: someone can come and see you.',
    shelter: 'A place to stay.',
    'youth-clinic': 'A clinic for young people.',
  },
  site: (host) => `Open ${host}`,
  check: 'We could not check this number.',
  noWay: 'We do not have their number. 211 can find it with you.',
  none: 'We do not know anyone in this region yet. 211 can look with you.',
  away: 'Our list does not answer right now. These lines do.',
  lines: {
    title: 'Talk to someone right now',
    texts: {
      'tel-jeunes': 'Tel-jeunes. For people under 20.',
      'kids-help-phone': 'Kids Help Phone. Confidential.',
      '211': 'They tell you who is near you.',
    },
  },
  change: 'Choose another region',
  back: 'Back to the start',
}
