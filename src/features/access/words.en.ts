import type { Words } from './words.fr.ts'

export const en: Words = {
  referrals: 'Referrals',
  where: 'Not sure where?',
  find: 'Refer a young person: find who can take it',
  open: 'Open requests',
  personalData: 'Open requests and e-mails about referrals',
  states: {
    open: 'Nobody has taken it',
    claimed: 'Taken',
    returned: 'Came back: nobody took it',
    closed: 'Closed',
  },
  priorities: {
    urgent: 'Urgent: 4 hours',
    priority: 'Priority: 24 hours',
    ordinary: 'Ordinary: 72 hours',
  },
  heads: { need: 'Need', age: 'Age', region: 'Region', priority: 'Priority' },
  noticeTitle: 'Done',
  notices: {
    'access-asked': 'The request is open. Organizations that could take it can already see it.',
    'access-taken-now': 'You took it. The person who asked can see that, and will write to you.',
    'access-taken': 'Another organization took it before you. There is nothing else to do.',
    'access-given-back': 'It is open again for the others.',
    'access-sent': 'Noted: the referral is on its way. The request is closed.',
    'access-closed': 'The request is closed. You can open it again.',
    'access-open': 'The request is open again.',
    'access-moved-on': 'The request changed in the meantime. Here is where it stands.',
  },
}
