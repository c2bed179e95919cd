import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (school) => `Students who are absent or have left: ${school}`,
  noRule: 'No rule is set. Without a rule, no file opens here.',
  noRuleReader: 'The head of the school can set one.',
  version: (number, day) => `Version ${number} of the rule, set on ${day}.`,
  inForce: 'The rule is in force.',
  suspended: 'The rule is suspended: no file opens here.',
  withdrawn: 'The rule is withdrawn: no file opens here.',
  left: 'This organization is no longer in a network: its rule can only be read.',
  partner: 'Your organization is named by this rule. The school reaches you, with the student’s consent.',
  labels: {
    threshold: 'Help may be offered from',
    partners: 'To whom',
    agreement: 'What allows it',
    basis: 'What the agreement says',
  },
  rule: 'The rule',
  open: 'Open an absence file',
  set: 'Set the rule',
  setAgain: 'Change the rule',
  withdraw: 'Withdraw the rule',
  putBack: 'Put the rule back',
  count: 'Say what came of it, in numbers',
  before: 'Earlier versions',
  line: (number, day, threshold) => `Version ${number}, of ${day}: ${threshold}`,
}
