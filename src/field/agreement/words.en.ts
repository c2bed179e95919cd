import type { Words } from './words.fr.ts'

export const en: Words = {
  standing: 'Where things stand',
  heads: { organization: 'Organization', answer: 'Answer', day: 'Day' },
  answers: { agree: 'Agrees', object: 'Objects', lift: 'Objection lifted' },
  noAnswer: 'No answer yet',
  yourAnswer: 'Your organization’s answer',
  organization: 'On behalf of',
  agree: 'We agree',
  objecting: 'Object, with a reason',
  reason: 'What is wrong, and what would help',
  reasonHint: 'The other organizations read this reason. Put nothing in it about a person.',
  reasonMissing: 'Write the reason for the objection.',
  object: 'Object',
  lift: 'Lift the objection',
}
