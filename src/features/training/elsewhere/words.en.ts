import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const person = {
  'note-email': 'This text contains an e-mail address. Remove it.',
  'note-phone': 'This text contains a phone number. Remove it.',
  'note-birth': 'This text contains a date of birth. Remove it.',
}

export const en: Words = {
  title: 'Declare a training taken elsewhere',
  lead: 'The lead of your organization confirms it. It then counts in your follow-up.',
  labels: {
    organization: 'For',
    title: 'Title',
    givenBy: 'Who gave it',
    subjects: 'Subjects',
    takenOn: 'Day, or the last of several',
    minutes: 'Length, in minutes',
    refreshMonths: 'To take again after how many months (optional)',
    file: 'Proof (optional)',
  },
  fileHint: 'A PDF or a text, 5 MB at most. Only you and those who follow training in your organization see it.',
  submit: 'Declare',
  problems: {
    organization: { missing: 'Choose the organization.' },
    title: { missing: 'Give the title of the training.', ...person },
    givenBy: { missing: 'Say who gave it.', ...person },
    subjects: { missing: 'Choose at least one subject.' },
    takenOn: { missing: 'Say which day.', future: 'Choose today or a past day.' },
    file: {
      'not-allowed': 'This file is neither a PDF nor a text. Choose another one.',
      'too-large': 'This file is over 5 MB. Choose a smaller one.',
    },
  },
  tooMany: { title: 'Many declarations today', text: 'Try again tomorrow.' },
  withdrawing: {
    title: (training) => `Withdraw the declaration: ${training}`,
    lost: ['The declaration disappears from your list, with its proof.'],
    back: 'You can declare it again.',
    act: 'Withdraw',
  },
  waiting: (count) =>
    count === 0
      ? 'Trainings taken elsewhere'
      : plural('en', count, 'One training to confirm', `${count} trainings to confirm`),
  said: (name, day, length) => `${name}, ${day}, ${length}`,
  givenBy: (name) => `Given by ${name}`,
  proof: 'See the proof',
  noProof: 'No proof',
  confirm: 'Confirm',
  refuse: 'Do not accept',
}
