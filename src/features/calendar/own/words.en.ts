import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'My calendar',
  lead: 'Your meetings can appear in the calendar that you already use.',
  what: 'It gives the title and time of the meetings where you are expected. It does not say where, why or with whom.',
  follows: 'It follows your access: if you leave an organization, its meetings no longer appear.',
  none: { title: 'No address yet', text: 'Your calendar program needs a secret address, which nobody else knows.' },
  make: 'Create my address',
  madeOn: 'Address created on',
  used: 'Last read',
  usedWeek: (day) => `Week of ${day}`,
  never: 'Not yet',
  kept: 'The address itself is no longer shown: we keep no copy of it. If you lost it, create another.',
  renew: 'Create a new address',
  end: 'Remove the address',
  made: {
    title: 'Your address is created',
    text: 'Add it now: it will never be shown again.',
    secret: 'Keep it to yourself, like a password. Whoever knows it sees your meetings.',
    back: 'Back to my calendar',
  },
  renewing: {
    title: 'Create a new address?',
    lost: 'The current address stops working at once.',
    back: 'You cannot go back to the old one. You will have to add the new one to your calendar programs.',
    act: 'Create the new address',
  },
  ending: {
    title: 'Remove your calendar address?',
    lost: 'The programs that use it stop receiving updates at once.',
    back: 'A removed address cannot be brought back, but you can create another.',
    act: 'Remove the address',
  },
  noticeTitle: 'Done',
  notices: {
    'calendar-ended': 'The address is removed.',
    'calendar-made': 'Your calendar already has an address.',
  },
  panel: 'See your meetings in your own calendar.',
  see: 'Open',
}
