import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Questions entre collègues',
  ask: 'Demander l’avis de collègues ailleurs',
  toAnswer: (count: number) =>
    plural('fr', count, `${count} question attend votre réponse`, `${count} questions attendent votre réponse`),
  answered: (count: number) =>
    plural('fr', count, `${count} de vos questions a une réponse`, `${count} de vos questions ont une réponse`),
}
export type Words = typeof fr
