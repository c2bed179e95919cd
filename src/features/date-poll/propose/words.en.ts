import type { Words } from './words.fr.ts'

const person = {
  'note-email': 'This text contains an e-mail address. Remove it: nothing here may lead to a person.',
  'note-phone': 'This text contains a phone number. Remove it: nothing here may lead to a person.',
  'note-birth': 'This text contains a date of birth. Remove it: nothing here may lead to a person.',
}

export const en: Words = {
  title: 'Find a date',
  lead: 'Propose 2 to 12 times. Each person answers from an e-mail, without signing in.',
  labels: {
    organization: 'On behalf of',
    title: 'For which meeting?',
    length: 'Length',
    timeZone: 'Time zone',
    place: 'Place (optional)',
    closesOn: 'Answer by',
    asksInvited: 'Invited organizations',
  },
  hints: {
    title: 'For example: “Fall follow-up meeting”. Nothing that leads to a person.',
    place: 'An address, a room, or “online”.',
    closesOn: 'Before the first of these times. A reminder goes out two days earlier.',
  },
  moments: 'Proposed times',
  momentsHint: 'If you leave a time empty, it is the same as the one above.',
  moment: (row) => `Option ${row}`,
  dayLabel: (row) => `Option ${row}: day`,
  timeLabel: (row) => `Option ${row}: time`,
  day: 'Day',
  time: 'Time',
  more: 'More options',
  askInvited: (names) => `Also ask: ${names}`,
  asked: 'We ask the contact and the backup of each member organization.',
  submit: 'Propose these times',
  problems: {
    organization: { 'not-in-list': 'Choose the organization you propose for.' },
    title: { missing: 'Say which meeting it is for.', ...person },
    place: person,
    length: {
      missing: 'Choose the length.',
      'not-in-list': 'Choose a length from the list: the end comes after the start.',
    },
    timeZone: { missing: 'Choose the time zone.', 'not-in-list': 'Choose a time zone from the list.' },
    closesOn: {
      missing: 'Choose the last day to answer.',
      past: 'Choose today or a later day.',
      'after-first': 'Choose a day before the first of the times.',
    },
  },
  dayProblems: {
    missing: 'Say which day.',
    past: 'This day has passed. Choose a later one.',
    'too-far': 'This day is over a year away. Choose an earlier one.',
    'too-few': 'Propose at least two times.',
    'too-many': 'Propose twelve times at most.',
    twice: 'This time is already proposed above. Change the day or the time.',
  },
  timeProblems: {
    'time-missing': 'Say at what time, for example 13:30.',
    'not-a-time': 'Write the time like this: 13:30.',
    past: 'This time has passed. Choose a later one.',
    'past-midnight': 'The meeting would end the next day. Choose an earlier time or a shorter length.',
    skipped: 'This time does not exist that day: the clocks go forward. Choose an earlier or later one.',
  },
  tooMany: {
    title: 'Many searches for a date today',
    text: 'Your organization has started 20 since yesterday. Try again tomorrow.',
  },
}
