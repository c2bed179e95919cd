import type { Words } from './words.fr.ts'

const person = {
  'note-email': 'This text holds an e-mail address. Take it out: nothing here may lead to a person.',
  'note-phone': 'This text holds a telephone number. Take it out: nothing here may lead to a person.',
  'note-birth': 'This text holds a date of birth. Take it out: nothing here may lead to a person.',
}

export const en: Words = {
  addTitle: 'Add a service or tool',
  editTitle: 'Change the entry',
  lead: 'Only what exists, and that you know. The network will see it.',
  labels: {
    seat: 'On behalf of',
    titleFr: 'Title in French',
    titleEn: 'Title in English',
    kind: 'Kind',
    stages: 'Stages of development',
    subjects: 'Themes',
    offeredBy: 'Who offers it (optional)',
    link: 'Web address (optional)',
  },
  hints: {
    titles: 'One of the two languages is enough.',
    stages: 'Tick only what whoever offers it says. Without a stage, it does not count in the action plan.',
    offeredBy: 'An organization or a team, as people know it.',
    link: 'Where it is found, or the page that describes it.',
  },
  seat: (organization, network) => `${organization}, ${network}`,
  save: 'Save',
  add: 'Add to the register',
  problems: {
    seat: { missing: 'Choose the organization you are adding it for.' },
    titleFr: { missing: 'Give a title, in one language at least.', ...person },
    titleEn: { ...person },
    kind: { missing: 'Choose a kind.' },
    stages: { 'not-in-list': 'Choose stages from the list.' },
    subjects: { 'not-in-list': 'Choose themes from the list.' },
    offeredBy: { ...person },
    link: { 'not-an-address': 'Write a web address, such as example.ca/page.' },
  },
  tooMany: {
    title: 'Many additions today',
    text: 'Your organization has added 60 since yesterday. Try again tomorrow.',
  },
  withdrawing: {
    title: (tool) => `Take out of the register: ${tool}`,
    lost: [
      'The network will no longer find it in the register.',
      'Schools that say they have it keep it in their plan.',
    ],
    back: 'You can put it back, from its page.',
    act: 'Take out of the register',
  },
}
