export const fr = {
  title: (name: string) => `Terminer : ${name}`,
  of: {
    alliance: {
      lost: [
        'L’alliance prend fin pour tous les membres, pas seulement pour votre organisation.',
        'Elle ne compte plus comme un partenariat, et ses dates ne sont plus rappelées.',
        'L’entente n’attend plus l’accord de personne. Les engagements ouverts restent à qui les a pris.',
      ],
      back: 'Rien n’est effacé. La personne qui répond de n’importe quel membre peut la rouvrir, en veille.',
      act: 'Terminer l’alliance',
    },
    table: {
      lost: [
        'La table prend fin pour tous les membres, pas seulement pour votre organisation.',
        'Elle n’annonce plus ses rencontres, et ses dates ne sont plus rappelées.',
        'Les engagements ouverts restent à qui les a pris.',
      ],
      back: 'Rien n’est effacé. La personne qui répond de n’importe quel membre peut la rouvrir, en veille.',
      act: 'Terminer la table',
    },
  },
  asks: 'Avant de terminer',
  lessons: 'Ce qu’on en retient',
  lessonsHint: 'Ce qui a aidé, ce qui a manqué, ce que vous diriez à qui veut commencer.',
  problems: { missing: 'Écrivez ce qu’on en retient : c’est ce qui reste.' },
}
export type Words = typeof fr
