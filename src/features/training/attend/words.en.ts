import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Attendance',
  early: 'The session has not taken place yet. Attendance is noted on the day.',
  hint: 'One tap a person. Everything can be corrected until the session is closed.',
  closed:
    'The session is closed. Someone not noted, or noted absent by mistake, can still be noted here; to correct someone noted present by mistake, withdraw the certificate.',
  nobody: 'No one has a place in this session.',
  present: 'Present',
  absent: 'Absent',
  unknown: 'Not known yet',
  unknowns: (count, isClosed) =>
    `${count} ${plural('en', count, 'person is', 'people are')} not noted${isClosed ? ', neither as present nor as absent' : ''}.`,
  certificate: {
    withdraw: 'Withdraw the certificate…',
    withdrawn: (day, reason) => `Certificate withdrawn on ${day}. ${reason}.`,
    putBack: 'Put the certificate back',
  },
  unnoted: 'Not noted',
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
      'Each person present gets a certificate, and presence is no longer cleared in one tap.',
      ...(unknown === 0
        ? []
        : [
            `${unknown} ${plural('en', unknown, 'person is', 'people are')} not noted and will count neither as present nor as absent.`,
          ]),
    ],
    back: 'Someone not noted can be noted later; a certificate given by mistake can be withdrawn; a number is corrected in the log of work.',
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
