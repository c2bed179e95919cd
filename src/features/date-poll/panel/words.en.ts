import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Find a date',
  none: 'Propose a few times. Each person answers from an e-mail.',
  propose: 'Propose times',
  all: 'All searches for a date',
  open: (closing, answered) =>
    `Answers are open until the end of ${closing}. ${plural('en', answered, `${answered} person has answered`, `${answered} people have answered`)}.`,
  closed: 'Answers are closed: choose the date.',
  notKnown: 'No date yet?',
  invitedTitle: 'Looking for a date',
  invited: 'The members would like to know when you could meet them.',
}
