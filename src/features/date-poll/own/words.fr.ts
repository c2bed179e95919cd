export const fr = {
  title: 'Dates cherchées',
  lead: 'Toutes les recherches de date de cette collaboration, les plus récentes d’abord.',
  propose: 'Trouver une date',
  heads: { title: 'Rencontre', state: 'Où on en est', closing: 'Répondre jusqu’au' },
  empty: {
    title: 'Aucune date cherchée',
    text: 'Proposez quelques moments : chaque personne répond d’un courriel, et le meilleur moment se voit.',
  },
}
export type Words = typeof fr
