import { plural } from '../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const years = (count: number): string => `${count} ${plural('en', count, 'year', 'years')}`

export const en: Words = {
  personalData: 'Initiatives changed, requests for help made or answered',
  title: 'Initiatives',
  own: 'My initiatives',
  requests: 'Requests for help',
  unknown: 'Not known yet',
  province: 'All of Quebec',
  ages: ({ min, max }) =>
    min !== null && max !== null
      ? `${min} to ${years(max)}`
      : min !== null
        ? `${years(min)} and over`
        : max !== null
          ? `${years(max)} and under`
          : 'Not known yet',
  since: (since, until) => (until === null ? `${since}` : `${since} to ${until}`),
  others: 'Several sectors, which the source does not name',
  andOthers: 'and others, which the source does not name',
  statuses: { draft: 'Draft', published: 'Published', withdrawn: 'Withdrawn' },
  states: { asked: 'To answer', answered: 'Answered', closed: 'Closed' },
  noticeTitle: 'Done',
  notices: {
    'initiative-added': 'The draft is saved. Only your colleagues and the coordinators see it.',
    'initiative-saved': 'The changes are saved.',
    'initiative-published': 'The initiative is published. Anyone can read it.',
    'initiative-withdrawn': 'The initiative is withdrawn. One click puts it back.',
    'initiative-back': 'The initiative is a draft again.',
    'initiative-changed': 'Someone changed this initiative in the meantime. Read it again before you publish.',
    'help-asked': 'Your request has been sent. The answer will go to your e-mail.',
    'help-take': 'You are now following this request.',
    'help-answer': 'The request is marked as answered.',
    'help-close': 'The request is closed.',
    'help-reopen': 'The request is open again.',
    'help-changed': 'Someone changed this request in the meantime. Here is where it stands.',
  },
}
