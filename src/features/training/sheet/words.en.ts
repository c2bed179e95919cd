import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  facts: {
    by: 'Offered by',
    with: 'With',
    givenBy: 'Given by',
    subjects: 'Subjects',
    audience: 'For',
    languages: 'Languages',
    length: 'Length',
    refresh: 'To take again',
    shown: 'Who can register',
  },
  refresh: (months) => `after ${months}`,
  ownOnly: 'Staff of the organization',
  network: 'Organizations of the network',
  sessions: 'Sessions',
  noSession: { title: 'No session yet', text: 'Come back later: it will appear here.' },
  noSessionGiver: { title: 'No session yet', text: 'Add one: people will then be able to register.' },
  past: (count) => plural('en', count, `${count} past or cancelled session`, `${count} past or cancelled sessions`),
  free: (count) => plural('en', count, `${count} place left`, `${count} places left`),
  taken: (count) => plural('en', count, `${count} place is taken`, `${count} places are taken`),
  full: (waiting) =>
    waiting === 0 ? 'Full' : `Full, ${waiting} ${plural('en', waiting, 'person is waiting', 'people are waiting')}`,
  register: 'Register',
  wait: 'Join the waiting list',
  seenBy: 'The organization that offers the training sees the names of those who register, and their organization.',
  registerFor: (organization) => `Register for ${organization}`,
  series: 'This series is one training: people complete it by coming to all of its sessions.',
  addSession: 'Add a session',
  edit: 'Edit the training',
  withdraw: 'Withdraw the training',
  putBack: 'Put the training back',
  withdrawn: 'This training is no longer on offer.',
}
