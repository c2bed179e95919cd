import { plural, quote } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  yearly: (name) => `Say whom ${quote(name, 'en')} works with`,
  yearlyHint: 'One page a year, three minutes. What is logged is already filled in.',
  answer: (count, name) =>
    plural(
      'en',
      count,
      `${count} organization says that it works with ${quote(name, 'en')}: answer`,
      `${count} organizations say that they work with ${quote(name, 'en')}: answer`,
    ),
  answerHint: 'One tap is enough to say the same. Something else can be said, too.',
  title: 'Your connections',
  link: 'See the connections',
  digestAnswer: (count) =>
    `${count} ${plural('en', count, 'organization says that it works with you, and is waiting for an answer', 'organizations say that they work with you, and are waiting for an answer')}.`,
  digestYearly: (count) =>
    plural(
      'en',
      count,
      'The question of the year about your connections is waiting for an answer.',
      `The question of the year about connections is waiting for the answer of ${count} organizations.`,
    ),
  panelTitle: 'Connections with other organizations',
  panelAnswered: (day) => `Last answer: ${day}.`,
  panelNever: 'Nobody has answered the question of the year yet.',
  panelSaid: (count) => `${count} ${plural('en', count, 'connection said', 'connections said')}`,
  panelAwaits: (count) => `${count} to answer`,
  panelUnsaid: (count) => `${count} logged that nobody says`,
  panelPaper: (count) => `${count} with no exchange logged for 12 months`,
  panelAnswer: 'Answer the question of the year',
}
