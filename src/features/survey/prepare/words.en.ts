import type { Words } from './words.fr.ts'

export const en: Words = {
  addTitle: 'Prepare a survey',
  editTitle: 'Edit the survey',
  lead: 'Nothing leaves yet: you will read the questions again before the survey opens.',
  labels: {
    organization: 'Organization',
    form: 'Questionnaire',
    title: 'Name of the survey, for you',
    startsOn: 'First day covered',
    endsOn: 'Last day covered',
    lastDay: 'Last day to answer',
    expected: 'About how many people will answer?',
    role: 'Role of the people',
  },
  titleHint: 'For example: fall team. Those who answer do not see it.',
  periodHint: 'What the answers are about: the school year, or the day of the activity (the same one twice).',
  lastDayHint: 'The survey closes by itself after that day. It does not open again.',
  expectedHint:
    'At least 5. Beyond a quarter more, answers are refused: that is what keeps anyone from answering a hundred times.',
  roleHint: 'Only if all have the same one.',
  anyRole: 'Several roles',
  save: 'Keep the draft',
  problems: {
    organization: { missing: 'Choose the organization.' },
    form: {
      missing: 'Choose a questionnaire.',
      'not-in-list': 'Choose a questionnaire from the list.',
      'not-theirs': 'This questionnaire is another organization’s.',
    },
    title: {
      'note-email': 'This name contains an e-mail. Take it out.',
      'note-phone': 'This name contains a number. Take it out.',
      'note-birth': 'This name contains a date of birth. Take it out.',
      'too-many': 'Your organization has prepared many today. Come back tomorrow.',
    },
    startsOn: { 'not-yet': 'The first day covered is still to come.' },
    endsOn: {
      'of-an-activity': 'After an activity, give its day or its days: one month at most.',
      'before-start': 'The last day covered comes before the first.',
      'too-long-period': 'Cover one year at most.',
    },
    lastDay: {
      past: 'That day is over. Choose today or a day to come.',
      'too-far': 'Allow four months at most for answers.',
    },
    role: { 'not-in-list': 'Choose a role from the list.' },
  },
}
