import type { Words } from './words.fr.ts'

export const en: Words = {
  addTitle: 'Add a session',
  editTitle: 'Edit the session',
  labels: {
    day: 'Day',
    from: 'From',
    to: 'To',
    timeZone: 'Time zone',
    place: 'Place (optional)',
    link: 'Link to join online (optional)',
    capacity: 'Places',
  },
  hints: {
    link: 'Shown only to people who have a place.',
    capacity: 'Beyond that, a waiting list forms by itself.',
  },
  zones: {
    'America/Toronto': 'Eastern time (most of Quebec)',
    'America/Halifax': 'Atlantic time (Îles-de-la-Madeleine)',
    'America/Blanc-Sablon': 'Lower North Shore time',
  },
  add: 'Add this session',
  save: 'Save',
  told: 'If the day, time or place changes, people who registered get an e-mail and their calendar follows.',
  problems: {
    day: {
      missing: 'Say which day.',
      past: 'Choose today or a later day.',
      'too-far': 'Choose a day within two years.',
    },
    from: {
      missing: 'Say when it starts.',
      'not-an-hour': 'Write the time like this: 13:30.',
      skipped: 'This time does not exist that day: the clocks go forward. Choose another one.',
      past: 'This time has passed. Choose a later one.',
    },
    to: {
      missing: 'Say when it ends.',
      'not-an-hour': 'Write the time like this: 16:30.',
      skipped: 'This time does not exist that day: the clocks go forward. Choose another one.',
      'end-before-start': 'Choose a time after the start.',
    },
    timeZone: { missing: 'Choose the time zone.', 'not-in-list': 'Choose a time zone from the list.' },
    place: {
      'note-email': 'This text contains an e-mail address. Remove it.',
      'note-phone': 'This text contains a phone number. Remove it.',
      'note-birth': 'This text contains a date of birth. Remove it.',
    },
    capacity: {
      missing: 'Say how many places there are.',
      'below-taken': 'More places than that are taken. Keep at least as many.',
    },
  },
  cancelling: {
    title: (when) => `Cancel the session: ${when}`,
    lost: (taken) => [
      `${taken} in this session.`,
      'People who registered get an e-mail, and their calendar removes it.',
    ],
    back: 'It can be put back on, with the same places.',
    act: 'Cancel the session',
  },
}
