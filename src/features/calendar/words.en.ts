import type { Words } from './words.fr.ts'

export const en: Words = {
  name: 'Calendar',
  zones: {
    'America/Toronto': 'Eastern time',
    'America/Halifax': 'Magdalen Islands time',
    'America/Blanc-Sablon': 'Lower North Shore time',
  },
  when: (day, from, to, zone) => `${day}, ${from} to ${to} (${zone})`,
  whenOvernight: (from, to, zone) => `${from}, until ${to} (${zone})`,
  subscribe: 'Subscribe',
  subscribeText: 'Opens your calendar program. Changes then reach it by themselves, a few times a day at most.',
  address: 'Address to paste',
  copy: 'Copy the address',
  howTitle: 'How to add it',
  how: [
    { name: 'Outlook', text: 'In the calendar: Add calendar, Subscribe from web, then paste the address.' },
    { name: 'Google Calendar', text: 'On a computer: beside “Other calendars”, the plus sign, From URL.' },
    { name: 'Apple', text: 'Tap “Subscribe” on the device, then confirm.' },
  ],
}
