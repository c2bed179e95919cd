import type { StepAnswer } from '../rules.ts'

export const fr = {
  title: 'Les huit points qui font tenir',
  lead: 'Chaque organisation répond pour elle-même. Là où les réponses diffèrent, il y a de quoi se parler.',
  standings: {
    nobody: 'Personne n’a répondu',
    incomplete: 'Il manque des réponses',
    differ: 'Vous ne voyez pas la même chose',
    yes: 'Oui, pour tous',
    partly: 'En partie, pour tous',
    no: 'Non, pour tous',
  },
  answers: { yes: 'Oui', partly: 'En partie', no: 'Non' } satisfies Record<StepAnswer, string>,
  says: (organization: string, answer: string) => `${organization} : ${answer}`,
  nothingSaid: 'n’a pas répondu',
  shown: 'Ce qui est noté ici le montre.',
  notShown: 'Ce qui est noté ici ne le montre pas encore.',
  noRecord: 'Seules les personnes peuvent le dire.',
  yours: (organization: string) => `Votre réponse : ${organization}`,
  save: 'Enregistrer la réponse',
}
export type Words = typeof fr
