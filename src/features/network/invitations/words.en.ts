import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Invitations',
  lead: 'Each link works once, for 24 hours. Extending sends a new link; the old one stops working.',
  empty: {
    title: 'Nobody is invited yet',
    text: 'Invitations will be followed here: who received them, which are waiting, which were used.',
    act: 'Add an organization',
  },
  heads: { who: 'Person', to: 'Organization', state: 'State', acts: 'Acts' },
  states: { waiting: 'Waiting', expired: 'Lapsed', accepted: 'Accepted', revoked: 'Withdrawn' },
  until: (when) => `until ${when}`,
  since: (when) => `on ${when}`,
  sentBy: (name, when) => `Sent by ${name} on ${when}`,
  extend: 'Extend',
  extendHidden: (name) => `the invitation of ${name}`,
  revoke: 'Withdraw',
}
