export const fr = {
  title: {
    draft: 'Jeter ce brouillon',
    waiting: 'Retirer ce témoignage',
    published: 'Retirer ce témoignage',
  },
  lost: {
    draft: ['Votre brouillon n’est plus dans votre liste de textes à publier.'],
    waiting: ['Le consentement de la personne qui l’a écrit prend fin. L’organisation ne peut plus le lire.'],
    published: [
      'Il disparaît tout de suite de toutes les pages, et de la recherche. Une page déjà ouverte ne l’a plus quand on la recharge.',
      'Les deux consentements prennent fin.',
      'Nous ne pouvons pas effacer ce que d’autres ont recopié ou imprimé.',
    ],
  },
  back: {
    author:
      'Pendant 30 jours, vous pouvez le reprendre comme brouillon, puis demander deux nouveaux consentements. Ensuite, il est effacé.',
    organization:
      'Pendant 30 jours, la personne qui l’a écrit peut le reprendre comme brouillon. Il faut alors deux nouveaux consentements. Ensuite, il est effacé.',
  },
  act: { draft: 'Jeter le brouillon', waiting: 'Retirer le témoignage', published: 'Retirer le témoignage' },
}

export type Words = typeof fr
