import type { Words } from './words.fr.ts'

export const en: Words = {
  link: 'Students who are absent or have left',
  open: 'Open an absence file',
  first: 'Decide when to offer help to an absent student',
  firstHint: 'An agreement in force lets you set the rule with your partners.',
  suspended: 'The rule for absent students is suspended',
  suspendedHint: 'What it rests on has changed: read it again.',
}
