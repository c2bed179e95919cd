import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Invite organizations',
  lead: 'Tick those of your network that you propose it to. Nothing is decided before they answer.',
  leadOthers: 'Tick those you propose. They are invited once every other member agrees.',
  filter: {
    label: 'Find an organization',
    text: 'Name or town',
    sector: 'Sector',
    any: 'All',
    submit: 'Search',
    reset: 'See all',
  },
  choose: 'Organizations of your network',
  invite: 'Invite',
  propose: 'Propose to the others',
  later: 'Later: see where you stand',
  back: 'Go back without inviting',
  outside: 'An organization is missing? Invite it by e-mail',
  nothing: { title: 'Nothing fits', text: 'Try another word, or all sectors.' },
  empty: {
    title: 'Nobody left to invite',
    text: 'Every organization of your network is in it already, or has no account yet.',
  },
  problems: {
    'none-chosen': 'Tick one organization at least.',
    'not-there': 'One of the organizations is no longer in your network, or is in it already. Choose again.',
    'too-many': 'Your organization proposed many today. Go on tomorrow.',
  },
}
