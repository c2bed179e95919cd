import { mostOccurrences } from '../model.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Call a meeting',
  lead: 'A day and two hours are enough. The contacts of each organization get an e-mail and a calendar file.',
  invited: 'Invited organizations that have not answered yet are told too.',
  defaultTitle: { fr: 'Rencontre', en: 'Meeting' },
  actingFor: 'On behalf of',
  more: 'Another language, or another kind of meeting',
  repeatTitle: 'Repeat it',
  labels: {
    titleFr: 'Title in French (optional)',
    titleEn: 'Title in English',
    kind: 'Kind of meeting',
    day: 'Day',
    from: 'Start',
    to: 'End',
    timeZone: 'Time zone',
    place: 'Place (optional)',
    link: 'Link to join online (optional)',
    repeat: 'Repeats',
    every: 'How often',
    until: 'Until',
  },
  hints: {
    title: 'Never a person’s name or story.',
    kind: 'A training or a coordinated action counts differently in your results.',
    every: 'For example 2: every two weeks, or every two months.',
    past: 'If the day is past, the meeting is only noted, and nobody is told.',
  },
  zones: {
    'America/Toronto': 'Eastern Time: most of Quebec',
    'America/Halifax': 'Atlantic Time: Îles-de-la-Madeleine',
    'America/Blanc-Sablon': 'Lower North Shore, without daylight saving',
  },
  repeats: {
    no: 'Just once',
    week: 'Weekly, on the same day',
    month: 'Monthly, on the same weekday (for example the 2nd Tuesday)',
  },
  problems: {
    titleFr: { 'no-title': 'Give a title, in at least one language.' },
    titleEn: { 'no-title': 'Give a title, in at least one language.' },
    day: {
      missing: 'Choose the day.',
      'too-far': 'Choose a day within the next three years.',
      'too-long-ago': 'That day is more than a year ago. Choose a later one.',
    },
    from: {
      missing: 'Say when it starts.',
      'not-an-hour': 'Enter the time it starts, for example 13:30.',
      'no-such-hour': 'This time does not exist that day: the clocks go forward. Choose a later one.',
      'no-such-hour-later':
        'On one day of the series, this time does not exist: the clocks go forward. Choose another.',
    },
    to: {
      missing: 'Say when it ends.',
      'not-an-hour': 'Enter the time it ends, for example 15:00.',
      'no-such-hour': 'This time does not exist that day: the clocks go forward. Choose a later one.',
      'ends-before': 'The end must come after the start. Choose a later time.',
    },
    until: {
      missing: 'Say until which day it repeats.',
      'until-before': 'It does not repeat before that day. Choose a later one.',
      'too-many': `That would be more than ${mostOccurrences} meetings. Choose an earlier day.`,
    },
  },
  submit: 'Call the meeting',
  tooMany: 'Your organization has called many meetings today. Come back tomorrow.',
}
