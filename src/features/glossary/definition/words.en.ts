import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  proposedBy: (who, day) => `Proposed by ${who} on ${day}.`,
  adoptedOn: (number, day) => `${number}, adopted on ${day}.`,
  replacedBy: (number) => `Replaced by ${number}.`,
  definition: 'The definition',
  change: 'What changes',
  legend: (number) => `Underlined: added. Struck out: in ${number}, removed.`,
  shipped: 'What the glossary says',
  seeTerm: 'See the term in the glossary',
  tally: (agreed, members) =>
    `${agreed} of ${members} ${plural('en', members, 'organization', 'organizations')} agree.`,
  needed: (count) =>
    `${count} ${plural('en', count, 'organization', 'organizations')} must agree, that is more than half, and no objection may be open. The coordination then adopts.`,
  readersOnly: 'The lead of your organization answers for it.',
  adoption: 'Adoption',
  adopt: 'Adopt this definition',
  adopts: 'It will be dated today. The version before it, if there is one, stays readable.',
  refusals: {
    'objection-open': 'An objection is open: it is settled first.',
    'too-few': 'Too few organizations have said that they agree.',
  },
  withdraw: 'Withdraw the proposal',
  restore: 'Put back under review',
  proposeAgain: 'Propose another definition',
  versions: 'Every version',
  history: 'History',
  events: {
    propose: 'proposes the definition',
    agree: 'agrees',
    object: 'objects',
    lift: 'lifts its objection',
    withdraw: 'withdraws the proposal',
    restore: 'puts the proposal back under review',
    adopt: 'adopts the definition',
  },
}
