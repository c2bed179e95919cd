import type { InitiativeStatus } from '../model.ts'

export const fr = {
  title: 'Historique',
  lead: 'Chaque changement, avec sa date et son auteur. Rien ne s’efface.',
  someone: 'Quelqu’un qui n’est plus ici',
  added: 'Ajoutée',
  changed: (fields: string) => `Changé : ${fields}`,
  touched: 'Gardée sans changement',
  statuses: {
    draft: 'Remise en brouillon',
    published: 'Publiée',
    withdrawn: 'Retirée',
  } satisfies Record<InitiativeStatus, string>,
  by: (name: string) => `Par : ${name}`,
  origin: 'Origine',
  ages: 'Âges',
}
export type Words = typeof fr
