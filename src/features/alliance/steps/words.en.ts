import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'The eight points that make it hold',
  lead: 'Each organization answers for itself. Where the answers differ, there is something to talk about.',
  standings: {
    nobody: 'Nobody has answered',
    incomplete: 'Some answers are missing',
    differ: 'You do not see the same thing',
    yes: 'Yes, for all',
    partly: 'Partly, for all',
    no: 'No, for all',
  },
  answers: { yes: 'Yes', partly: 'Partly', no: 'No' },
  says: (organization, answer) => `${organization}: ${answer}`,
  nothingSaid: 'has not answered',
  shown: 'What is noted here shows it.',
  notShown: 'What is noted here does not show it yet.',
  noRecord: 'Only people can tell.',
  yours: (organization) => `Your answer: ${organization}`,
  save: 'Save the answer',
}
