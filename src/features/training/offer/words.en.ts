import type { Words } from './words.fr.ts'

const person = {
  'note-email': 'This text contains an e-mail address. Remove it: nothing here may lead to a person.',
  'note-phone': 'This text contains a phone number. Remove it: nothing here may lead to a person.',
  'note-birth': 'This text contains a date of birth. Remove it: nothing here may lead to a person.',
}

export const en: Words = {
  addTitle: 'Offer a training',
  editTitle: 'Edit the training',
  lead: 'Say what people learn. Sessions come next, each with its places.',
  labels: {
    organization: 'On behalf of',
    title: 'Title',
    purpose: 'What people learn',
    givenBy: 'Who gives it',
    kind: 'Format',
    subjects: 'Subjects',
    audience: 'Who it is for',
    languages: 'Languages of the training',
    minutes: 'Length, in minutes',
    refreshMonths: 'To take again after how many months (optional)',
    shown: 'Who can register',
    partners: 'Offered with',
  },
  hints: {
    givenBy: 'An organization or a role, as people know it.',
    kind: 'The sessions of a series are one training: people complete it by coming to all of them.',
    audience: 'No choice: all staff.',
    minutes: 'All the sessions of a series together. A day: 360.',
    refreshMonths: 'Empty: once is enough. A reminder comes 60 days before the end.',
    partners: 'These organizations will see the training in their log of work, and answer there.',
  },
  ownOnly: 'Our staff only',
  network: (name) => `The whole network: ${name}`,
  partnersSummary: 'It is offered with other organizations',
  offer: 'Offer this training',
  save: 'Save',
  problems: {
    organization: { missing: 'Choose the organization you offer it for.' },
    title: { missing: 'Give the training a title.', ...person },
    purpose: { missing: 'Say in a few words what people learn.', ...person },
    givenBy: { missing: 'Say who gives the training.', ...person },
    kind: { missing: 'Choose a format.' },
    subjects: { missing: 'Choose at least one subject.' },
    languages: { missing: 'Choose at least one language.' },
    shown: {
      missing: 'Choose who can register.',
      'not-in-list': 'Choose a network where this organization is today.',
    },
    partners: { 'not-in-list': 'Choose organizations from the list.' },
  },
  tooMany: {
    title: 'Many trainings today',
    text: 'Your organization has offered 30 since yesterday. Try again tomorrow.',
  },
  withdrawing: {
    title: (training) => `Withdraw: ${training}`,
    lost: [
      'People will no longer be able to register.',
      'Planned sessions stay: cancel those that will not take place.',
    ],
    back: 'You can put it back, from its page.',
    act: 'Withdraw the training',
  },
}
