import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const hours = (count: number) => plural('en', count, `${count} hour`, `${count} hours`)

export const en: Words = {
  title: 'Not sure where?',
  lead: 'A need, an age, a region: here is who can take a referral, and who to call. Nothing else about the young person is asked.',
  danger: 'Immediate danger: call',
  filter: { label: 'Find who can take a referral', submit: 'Find', reset: 'Clear all' },
  need: 'Need',
  age: 'Age',
  region: 'Region',
  any: 'Any',
  years: (from, to) => `${from} to ${to} years old`,
  fitting: (count) =>
    plural(
      'en',
      count,
      `${count} organization has a service that fits`,
      `${count} organizations have a service that fits`,
    ),
  near: 'Call to find out',
  nearText: 'No service in the directory says that these organizations fit. A call will tell.',
  nobody: {
    title: 'Nobody in your networks fits',
    text: 'Look wider: drop the need or the age, or use one of the ways below.',
  },
  refer: (name) => `Refer to ${name}`,
  noKeys: 'A sealed referral cannot be sent there yet: call first.',
  promised: (urgent, ordinary) => `Answers within ${hours(urgent)} if urgent, otherwise within ${hours(ordinary)}.`,
  noPhone: 'No number given yet',
  nobodyNamed: 'Nobody is designated right now',
  police: {
    title: 'Police service named in one of your questions',
    text: 'Only if the young person wants it. You will be asked to confirm a second time before sending.',
  },
  else: {
    title: 'Other ways',
    open: 'Open a request: the first organization that can take it does',
    requests: 'Open requests in your networks',
    partners: 'Services without an account that you asked',
    keys: 'My keys, to write sealed referrals',
    question: 'Ask colleagues what they think, naming nobody',
    directory: 'See every service in the directory for these choices',
    write: 'I already know who to write to',
  },
  sheet: { title: 'Refer a young person', direct: 'Write a sealed referral', where: 'Not sure where?' },
}
