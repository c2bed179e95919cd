import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Note a commitment',
  lead: 'For your organization it is a commitment. To another it is a proposal: it will answer.',
  labels: {
    organization: 'Who does it',
    what: 'What',
    dueOn: 'By',
    person: 'Who sees to it on your side',
    decision: 'For which decision (optional)',
  },
  hints: {
    what: 'One precise thing. Never a person’s story.',
    person: 'Only counts when your own organization commits.',
  },
  none: 'None in particular',
  problems: {
    organization: { 'not-in-list': 'Choose a member organization.', missing: 'Choose a member organization.' },
    person: { 'not-in-list': 'Choose who sees to it, from the list.' },
    dueOn: { missing: 'Say by when.', past: 'Choose a day to come.' },
  },
  submit: 'Note it',
  tooMany: 'Your organization made many commitments today. Come back tomorrow.',
  answerTitle: 'Answer a proposal',
  proposedTo: (organization) => `Proposed to: ${organization}`,
  due: (day) => `By ${day}`,
  past: 'That day has passed. To commit, add a commitment with another day.',
  promise: 'We commit to it',
  decline: 'We cannot',
  withdraw: 'Withdraw the proposal',
  again: 'Propose it again',
}
