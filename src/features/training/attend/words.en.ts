import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Attendance',
  early: 'The session has not taken place yet. Attendance is noted on the day.',
  hint: 'One tap a person. Everything can be corrected until the session is closed.',
  closed: 'The session is closed: attendance no longer changes. A number is corrected in the log of work.',
  nobody: 'No one has a place in this session.',
  present: 'Present',
  absent: 'Absent',
  unknown: 'Not known yet',
  clear: 'Clear',
  left: 'Someone who has left',
  withoutAccount: (count) =>
    `${count} ${plural('en', count, 'place', 'places')} for staff without an account: when you close, say how many came.`,
  counted: (present, of) => `${present} noted present, of ${of} ${plural('en', of, 'person', 'people')} registered.`,
  toClose: 'Close the session',
  heads: { person: 'Person', organization: 'Organization', attended: 'Attendance' },
  counts: 'People trained',
  closing: {
    title: (when) => `Close the session: ${when}`,
    lost: (unknown) => [
      'Attendance will no longer change: each person present gets a certificate.',
      ...(unknown === 0
        ? []
        : [`${unknown} ${plural('en', unknown, 'person is', 'people are')} not noted and will count as absent.`]),
    ],
    back: 'Numbers can then be corrected in the log of work.',
    act: 'Close the session',
    asks: 'How many came without an account?',
    total: (organization) => `Without an account: ${organization}`,
    overtaken: 'The session has changed since you opened this page. Check, then try again.',
    problems: {
      'above-capacity': 'With the people noted, that is more than the places of the session.',
      'not-a-number': 'Write a whole number, 0 if no one came.',
    },
  },
}
