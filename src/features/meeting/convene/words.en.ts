import { mostOccurrences } from '../model.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Call a meeting',
  lead: 'A day and two hours are enough. Those who answer for each organization get an e-mail and a calendar file.',
  invited: 'Invited organizations that have not answered yet are told too.',
  defaultTitle: { fr: 'Rencontre', en: 'Meeting' },
  actingFor: 'On behalf of',
  more: 'Another language, or another kind of meeting',
  repeatTitle: 'It comes again',
  labels: {
    titleFr: 'Title in French',
    titleEn: 'Title in English (optional)',
    kind: 'What it is',
    day: 'Day',
    from: 'Start',
    to: 'End',
    timeZone: 'Time zone',
    place: 'Place (optional)',
    link: 'Link to join from afar (optional)',
    repeat: 'It comes again',
    every: 'How often',
    until: 'Until',
  },
  hints: {
    title: 'Never a person’s name or story.',
    kind: 'A training or a coordinated action counts differently in your results.',
    every: 'For example 2: every two weeks, or every two months.',
    past: 'A past day: the meeting is noted, and nobody is told.',
  },
  zones: {
    'America/Toronto': 'Eastern Time: most of Quebec',
    'America/Halifax': 'Atlantic Time: Îles-de-la-Madeleine',
    'America/Blanc-Sablon': 'Lower North Shore, without daylight saving',
  },
  repeats: {
    no: 'Only once',
    week: 'By weeks, on the same day',
    month: 'By months, on the same weekday (for example the 2nd Tuesday)',
  },
  problems: {
    titleFr: { 'no-title': 'Give a title, in one language at least.' },
    day: {
      missing: 'Choose the day.',
      'too-far': 'Choose a day within the next three years.',
      'too-long-ago': 'That day is more than a year ago. Choose a later one.',
    },
    from: {
      missing: 'Say when it starts.',
      'not-an-hour': 'Enter the hour it starts, for example 13:30.',
      'no-such-hour': 'This hour does not exist that day: clocks go forward. Choose a later one.',
      'no-such-hour-later':
        'On one day of the series this hour does not exist: clocks go forward. Choose another hour.',
    },
    to: {
      missing: 'Say when it ends.',
      'not-an-hour': 'Enter the hour it ends, for example 15:00.',
      'no-such-hour': 'This hour does not exist that day: clocks go forward. Choose a later one.',
      'ends-before': 'The end comes before the start, or with it. Choose a later hour.',
    },
    until: {
      missing: 'Say until which day it comes again.',
      'until-before': 'It does not come again before that day. Choose a later one.',
      'too-many': `That would be more than ${mostOccurrences} meetings. Choose an earlier day.`,
    },
  },
  submit: 'Call the meeting',
  tooMany: 'Your organization called many meetings today. Come back tomorrow.',
}
