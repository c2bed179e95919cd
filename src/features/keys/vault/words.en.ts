import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Your vault',
  needsScript: 'This page needs JavaScript',
  why: 'Your keys are made and opened in your browser, never on our servers. Without JavaScript, or with a browser that is too old, that cannot be done. There is no weaker way around it.',
  instead: 'In the meantime',
  steps: [
    'Call someone in your organization who holds keys, or its lead. They can read and answer for you.',
    'If a young person is in danger right now, call 911.',
    'To refer a young person to another organization, phone them. The directory has their hours and number.',
  ],
  directory: 'Open the directory',
  back: 'Back to the keys page',
}
