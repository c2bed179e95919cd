import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Find a date',
  none: 'Propose a few times: each person answers from a mail.',
  propose: 'Propose times',
  all: 'All dates sought',
  open: (closing, answered) =>
    `Answers are open until the end of ${closing}. ${plural('en', answered, `${answered} person has answered`, `${answered} people have answered`)}.`,
  closed: 'Answers are closed: choose the date.',
  notKnown: 'No date yet?',
  invitedTitle: 'A date is sought',
  invited: 'The members ask when you could meet them.',
}
