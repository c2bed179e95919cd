import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `Results: ${name}`,
  link: 'Results',
  lead: (answered, count, organization) => `${answered} ${plural('en', count, 'answer', 'answers')}, ${organization}.`,
  period: (from, until) => (from === until ? `On ${from}.` : `From ${from} to ${until}.`),
  uncertain:
    'There are more answers than people expected: someone may have answered more than once. Read these numbers with caution.',
  honest: 'Nothing fully prevents a person from answering twice: there is no telling who answered.',
  withheld: 'withheld',
  why: 'A withheld number is about fewer than five people, or would let another be guessed. Your organization does not see it either: people answered in confidence.',
  none: '–',
  question: 'Answer',
  count: 'People',
  share: 'Share',
  total: 'Answered',
  median: (level) => `The answer in the middle: ${level}.`,
  medianHelp: 'As many people place themselves above it as below.',
  right: {
    other: 'Another answer, or “I don’t know”',
    said: (text) => `Right answer: ${text}`,
    most: 'More than half answered right.',
    half: 'Half or fewer answered right.',
  },
  by: { ageBand: 'By age', gender: 'By gender' },
  nobody: 'The answers do not split into groups large enough to be shown.',
  unsaid: 'not specified',
  files: 'Download the results',
  tooFew: {
    title: 'Too few answers',
    text: 'Fewer than five people answered. Nothing is shown, so that nobody is recognized.',
  },
  file: {
    name: 'survey-results',
    code: 'Code',
    question: 'Question',
    option: 'Answer',
    dimension: 'By',
    part: 'Group',
    count: 'People',
    share: 'Share (%)',
    state: 'State',
    whole: 'All',
    states: { shown: 'shown', withheld: 'withheld', none: 'none' },
  },
}
