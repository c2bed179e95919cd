import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Questionnaire before and after',
  lead: 'The same questions before the training and after it: you will see what the group learned, and nothing about anyone.',
  session: 'Session',
  form: 'Questionnaire',
  when: 'The first part opens at once and closes halfway through the session; the second part takes over for two weeks. Everything follows the session if its day changes.',
  whenSeries:
    'The first part opens at once and closes halfway through the first session; the second part opens halfway through the last one, for two weeks. Everything follows the sessions if their days change.',
  known:
    'People who registered see the link on the page of the session. For the others, print the sheet with the QR code.',
  submit: 'Prepare and open',
  questions: 'The questions',
  none: 'No session to come: add one, then come back.',
  problems: { 'too-many': 'Your organization has prepared many questionnaires today. Come back tomorrow.' },
  toAsk: 'Ask questions before and after',
  toFollow: 'Questionnaire before and after',
  mine: 'What you know, before and after',
  before: 'Answer before the training',
  after: 'Answer after the training',
  anonymous: 'Nobody knows who answers what.',
}
