import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: 'A school and its partners agree on when to offer help to a student who is often absent, or who left.',
  steps: [
    'The head of the school sets the rule: it rests on an agreement in force.',
    'The team opens its absence file in the browser. Nothing is sent or kept.',
    'Someone checks each name, then asks the student’s consent. Nothing begins before that.',
    'Only numbers go to the log of work, if the team sends them.',
  ],
  how: 'How it works',
  schools: 'Your school',
  naming: 'Schools whose rule names your organization',
  none: 'Your organization is not a school, and no rule names it.',
  noneNext: 'A school of the education sector sets the rule, with the members of an alliance.',
  alliances: 'See the alliances',
}
