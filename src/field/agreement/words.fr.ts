import type { AnswerKind } from './answers.ts'

export const fr = {
  standing: 'Où on en est',
  heads: { organization: 'Organisation', answer: 'Réponse', day: 'Jour' },
  answers: { agree: 'D’accord', object: 'Objection', lift: 'Objection levée' } satisfies Record<AnswerKind, string>,
  noAnswer: 'Pas encore de réponse',
  yourAnswer: 'La réponse de votre organisation',
  organization: 'Au nom de',
  agree: 'D’accord',
  objecting: 'Objecter, avec une raison',
  reason: 'Ce qui ne va pas, et ce qu’il faudrait',
  reasonHint: 'Les autres organisations lisent cette raison. N’y mettez rien sur une personne.',
  reasonMissing: 'Écrivez la raison de l’objection.',
  object: 'Objecter',
  lift: 'Lever l’objection',
}

export type Words = typeof fr
