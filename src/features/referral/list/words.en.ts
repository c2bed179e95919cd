import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: 'What waits for your answer, and what you asked. No content shows here: a referral is read in the sealed space.',
  write: 'Refer a young person',
  filter: {
    label: 'Choose which referrals to show',
    direction: 'Referrals',
    state: 'State',
    code: 'Code',
    codeHint: 'The first characters are enough.',
    sort: 'Order',
    all: 'Received and sent',
    any: 'Any',
    submit: 'Show',
    reset: 'Clear all',
    directions: { received: 'Received', sent: 'Sent' },
    sorts: { due: 'Most pressing first', newest: 'Newest first', oldest: 'Oldest first' },
  },
  heads: { code: 'Code', other: 'Organization', priority: 'Priority', state: 'State', due: 'Answer promised' },
  direction: { received: 'Received from', sent: 'Sent to' },
  late: 'Late',
  by: (name) => `Followed by ${name}`,
  found: (count) => plural('en', count, `${count} referral`, `${count} referrals`),
  files: 'The list, without content:',
  empty: { title: 'No referral yet', text: 'Those that you receive or send will show here.' },
  nothing: { title: 'Nothing matches', text: 'Change your choices in the filter.' },
  report: 'Report to youth protection: by telephone',
  hours: (name) => `Times to answer: ${name}`,
  file: {
    name: 'referrals',
    direction: 'Direction',
    status: 'Where it stands',
    sent: 'Sent on',
    due: 'Answer promised for',
  },
}
