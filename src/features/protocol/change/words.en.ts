import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  titles: {
    change: (number) => `Change to article ${number}`,
    add: () => 'One more article',
    remove: (number) => `Removal of article ${number}`,
  },
  proposedBy: (who, day) => `Proposed by ${who}, on ${day}.`,
  ofProtocol: 'Protocol:',
  settledIn: 'Included in',
  proposed: 'What is proposed',
  legend: 'Underlined: added. Struck out: removed from today’s article.',
  placedFirst: 'The article would come at the beginning.',
  placedAfter: (number) => `The article would come after article ${number}.`,
  placedLast: 'The article that it was to follow was removed: it would come at the end.',
  why: 'Why',
  articleGone: 'The article was removed from the protocol since this proposal was made.',
  articleChanged: 'The article says something else since this proposal was made.',
  overtakenText:
    'It cannot come back as it is. You can make another one on the page of the protocol. What was proposed stays below.',
  nobodyFollows: 'No organization follows this protocol yet: the change waits for nobody.',
  tally: (agreed, of) =>
    `${agreed} of ${of} ${plural('en', of, 'organization', 'organizations')} ${plural('en', agreed, 'agrees', 'agree')}.`,
  needed: (count) =>
    `It takes the agreement of ${count} ${plural('en', count, 'organization that follows', 'organizations that follow')} the protocol, more than half, and no open objection.`,
  issue: 'Include it in a new version',
  refusals: {
    'objection-open': 'An objection is open: it is settled first.',
    'too-few': 'Too few organizations have answered that they agree.',
  },
  withdraw: 'Withdraw the proposal',
  restore: 'Put under review again',
  history: 'History',
  events: {
    propose: 'proposes the change',
    agree: 'agrees',
    object: 'objects',
    lift: 'lifts its objection',
    withdraw: 'withdraws the proposal',
    restore: 'puts the proposal under review again',
    settle: 'includes the change in a version',
  },
}
