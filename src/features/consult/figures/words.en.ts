import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'How many questions',
  lead: 'Questions are erased; how many there were stays. A number that is too small is not shown: it would tell of a few young people.',
  heads: {
    month: 'Month',
    asked: 'Questions asked',
    'could-help': 'Answers “could help”',
    not: 'Answers “cannot”',
    unsure: 'Answers “do not know”',
  },
  total: 'All months',
  withheld: 'Not shown',
  files: 'These counts',
  file: 'questions',
  empty: { title: 'Nothing to count yet', text: 'Counts show once a month is over.' },
}
