import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Trouver une date',
  none: 'Proposez quelques moments : chaque personne répond d’un courriel.',
  propose: 'Proposer des moments',
  all: 'Toutes les dates cherchées',
  open: (closing: string, answered: number) =>
    `On répond jusqu’au ${closing} inclus. ${plural('fr', answered, `${answered} personne a répondu`, `${answered} personnes ont répondu`)}.`,
  closed: 'Les réponses sont closes : choisissez la date.',
  notKnown: 'Pas encore de date ?',
  invitedTitle: 'Une date est cherchée',
  invited: 'Les membres vous demandent quand vous pourriez les rencontrer.',
}
export type Words = typeof fr
