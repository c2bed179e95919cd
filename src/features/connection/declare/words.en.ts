import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Whom do you work with?',
  titleOf: (name) => `Whom do you work with? ${name}`,
  lead: 'One page a year, three minutes. Read each row, correct what is not right, then send.',
  rules: [
    'Nothing is said in your place: a proposed strength is said only if its box stays ticked.',
    '“Not known yet” never means “no connection”.',
    'The other organization reads what you say of it.',
  ],
  lastAnswer: (day) => `Your organization answered on ${day}. What you said is kept here.`,
  neverAnswered: 'Your organization has not answered yet.',
  groups: {
    asked: 'They say that they work with you',
    logged: 'Logged work shows a connection',
    said: 'What you said',
    added: 'Added',
  },
  groupHints: {
    asked: 'They are waiting for your answer. Say what you think of it, even if it is something else.',
    logged: 'The proposed strength comes from the last twelve months.',
    said: 'A row that you do not touch stays as it is.',
    added: 'Say the strength of the connection for those that matter. The other rows change nothing.',
  },
  heads: { partner: 'Organization', why: 'What is known', says: 'What you say of it' },
  says: (name) => `Connection with ${name}`,
  kept: 'Yes, we say so',
  shown: 'Show the strength',
  shownLegend: 'What is shown',
  allShown: 'Show the strength of all connections said on this page',
  allShownHint:
    'If the other organization agrees too, the strength appears with both names: coordinators see it, and members when the network publishes its connections. Otherwise it only counts in overall measures.',
  withdrawHint: 'To withdraw what you said:',
  withdraw: (name) => `withdraw the connection with ${name}`,
  why: {
    logged: (proof) => `Logged in the last 12 months: ${proof}.`,
    nothingLogged: 'Nothing logged for 12 months, which does not mean “no connection”.',
    nothingKnown: 'Nothing is known of this connection yet.',
    theirs: (saying, day) => `They have said since ${day}: ${saying}.`,
    ours: (saying, day) => `You have said since ${day}: ${saying}.`,
  },
  searchTitle: 'Is someone missing?',
  search: 'Name of the organization',
  searchHint: 'Among the organizations of your networks. One word is enough.',
  find: 'Search and add',
  found: (count, text) => `${count} ${plural('en', count, 'organization', 'organizations')} added for “${text}”.`,
  foundMore: 'The list ends here. Write one more word to find the others.',
  foundNone: (text) => `No other organization of your networks is called “${text}”.`,
  rest: (shown, all) => `Organizations ${shown} of ${all}. Send this page before you open the next.`,
  pagesLabel: 'Pages of organizations',
  send: (count) =>
    count === 0 ? 'Answer: no connection to say' : plural('en', count, 'Say this connection', 'Say these connections'),
  empty:
    'Nothing is logged and nothing is said yet. Search for an organization, or answer that you have no connection to say.',
  problems: {
    'not-in-list': 'Choose a strength of the list.',
    'sent-twice': 'Two answers were sent. Choose one.',
    'changed-unticked':
      'You changed the strength, but the box is empty. Tick it to say so, or go back to the proposed strength.',
  },
  gone: 'An organization of the page is not in your networks today. Its row is gone; the rest is kept.',
}
