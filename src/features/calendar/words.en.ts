import type { Words } from './words.fr.ts'

export const en: Words = {
  name: 'Calendar',
  zones: {
    'America/Toronto': 'Eastern Time',
    'America/Halifax': 'Atlantic Time',
    'America/Blanc-Sablon': 'Lower North Shore Time',
  },
  when: (day, from, to, zone) => `${day}, ${from} to ${to} (${zone})`,
  whenOvernight: (from, to, zone) => `${from}, until ${to} (${zone})`,
  subscribe: 'Subscribe',
  subscribeText: 'Opens your calendar program. It then gets changes automatically, a few times a day at most.',
  address: 'Address to paste',
  copy: 'Copy the address',
  howTitle: 'How to add it',
  how: [
    { name: 'Outlook', text: 'In the calendar, choose Add calendar, then Subscribe from web. Paste the address.' },
    { name: 'Google Calendar', text: 'On a computer: beside “Other calendars”, click the plus sign, then From URL.' },
    { name: 'Apple', text: 'Tap “Subscribe” on the device, then confirm.' },
  ],
}
