import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Note a commitment',
  lead: 'For your own organization, this is a commitment. For another, it is a proposal that waits for an answer.',
  labels: {
    organization: 'Who does it',
    what: 'What',
    dueOn: 'By',
    person: 'Who takes care of it on your side',
    decision: 'For which decision (optional)',
  },
  hints: {
    what: 'One precise thing. Never a person’s story.',
    person: 'Used only when your own organization commits.',
  },
  none: 'None in particular',
  problems: {
    organization: { 'not-in-list': 'Choose a member organization.', missing: 'Choose a member organization.' },
    person: { 'not-in-list': 'Choose who takes care of it, from the list.' },
    dueOn: {
      missing: 'Say by when.',
      past: 'Choose a day that has not passed.',
      'too-far': 'Choose a day within the next ten years.',
    },
  },
  submit: 'Note it',
  tooMany: 'Your organization has made many commitments today. Come back tomorrow.',
  answerTitle: 'Answer a proposal',
  proposedTo: (organization) => `Proposed to: ${organization}`,
  due: (day) => `By ${day}`,
  past: 'That day has passed. To commit, add a commitment with another day.',
  promise: 'We commit to this',
  decline: 'We cannot',
  withdraw: 'Withdraw the proposal',
  again: 'Propose it again',
}
