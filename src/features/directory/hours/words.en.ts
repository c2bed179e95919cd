import type { Words } from './words.fr.ts'

export const en: Words = {
  unknown: { vous: 'Hours not known: call first', tu: 'Hours not known: call first', line: 'Hours not known' },
  below: 'see below',
  varies: 'Hours vary: see below, and call first',
  always: 'Open day and night',
  open: (until) => `Open until ${until}`,
  opens: (when) => `Opens ${when}`,
  closed: 'Closed',
  status: {
    'temporarily closed': 'Temporarily closed',
    inactive: 'Not offered right now',
    defunct: 'This service no longer exists',
  },
}
