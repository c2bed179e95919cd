import type { Words } from './words.fr.ts'

export const en: Words = {
  addTitle: 'Prepare a survey',
  editTitle: 'Edit the survey',
  lead: 'Nothing leaves yet: you will read the questions again before the survey opens.',
  labels: {
    organization: 'Organization',
    form: 'Questionnaire',
    title: 'Name of the survey, for you',
    startsOn: 'First day it is about',
    endsOn: 'Last day it is about',
    lastDay: 'Last day to answer',
    expected: 'About how many people will answer?',
    role: 'Role of the people',
  },
  titleHint: 'For example: fall team. Those who answer do not see it.',
  periodHint: 'What the answers speak of: the school year, or the day of the activity (the same one twice).',
  lastDayHint: 'The survey closes by itself after that day. It does not open again.',
  expectedHint:
    'At least 5. Past a quarter more, answers are refused: that is what keeps anyone from answering a hundred times.',
  roleHint: 'Only if all have the same one.',
  anyRole: 'Several roles',
  save: 'Keep the draft',
  problems: {
    organization: { missing: 'Choose the organization.' },
    form: {
      missing: 'Choose a questionnaire.',
      'not-in-list': 'Choose a questionnaire of the list.',
      'not-theirs': 'This questionnaire is another organization’s.',
    },
    title: {
      'note-email': 'This name contains an e-mail. Take it out.',
      'note-phone': 'This name contains a number. Take it out.',
      'note-birth': 'This name contains a date of birth. Take it out.',
      'too-many': 'Your organization prepared many today. Continue tomorrow.',
    },
    startsOn: { 'not-yet': 'The first day it is about has not come yet.' },
    endsOn: {
      'of-an-activity': 'After an activity, put its day, or its days: one month at most.',
      'before-start': 'The last day it is about comes before the first.',
      'too-long-period': 'Aim at one year at most.',
    },
    lastDay: {
      past: 'That day is over. Choose today or a day to come.',
      'too-far': 'Leave four months at most to answer.',
    },
    role: { 'not-in-list': 'Choose a role of the list.' },
  },
}
