import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  chooseTitle: 'Calendar: choose a region',
  chooseLead: 'Each region has its own calendar. You can subscribe in two clicks, without an account.',
  chooseDescription: 'The meetings that tables announce, region by region, in your own calendar.',
  title: (region) => `Calendar: ${region}`,
  description: (region) => `What is announced in ${region}, and how to subscribe to it.`,
  lead: 'These are the meetings that tables announce to everyone.',
  coming: 'Coming up',
  cancelled: 'Cancelled',
  more: (count) =>
    `${count} more ${plural('en', count, 'meeting is', 'meetings are')} announced: the calendar has them all.`,
  emptyTitle: 'Nothing announced here that we know of',
  emptyText: 'Meetings may take place without being announced here. Subscribe, and you will get whatever is announced.',
  away: 'The calendar cannot be read right now. Try again in a few minutes.',
  otherwise: 'Other ways',
  downloadFile: 'Download the file',
  downloadText: 'A copy as of today. It will not update.',
  tables: 'One table only',
  tablesText: 'Each table that announces its meetings also has its own calendar.',
  subscribeTo: (name) => `Subscribe to the calendar of ${name}`,
  subscribe: 'Subscribe',
  download: 'Download',
  downloadOf: (name) => `Download the calendar of ${name}`,
  own: 'Do you attend these meetings? Your own calendar has them all.',
  ownLink: 'My calendar',
  other: 'Another region',
}
