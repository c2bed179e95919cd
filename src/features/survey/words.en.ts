import { plural } from '../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Surveys',
  standings: { draft: 'Draft', open: 'Open', closed: 'Closed', withdrawn: 'Taken down' },
  parts: { before: 'Before the training', after: 'After the training' },
  answered: (count) => `${count} ${plural('en', count, 'answer', 'answers')}`,
  soFar: (count) => `${count} ${plural('en', count, 'answer', 'answers')} so far`,
  noticeTitle: 'Done',
  notices: {
    'survey-prepared': 'The draft is kept. Read the questions again, then open the survey.',
    'survey-saved': 'The changes are kept.',
    'survey-opened': 'The survey is open. Give the link or the sheet.',
    'survey-closed': 'The survey is closed. It will not open again.',
    'survey-confirmed': 'The result is kept as it is.',
    'survey-withdrawn': 'The survey is taken down. Its link leads nowhere.',
    'survey-back': 'The survey is back as it was.',
    'survey-changed': 'Someone changed this survey meanwhile. Here is where it stands.',
  },
}
