export const fr = {
  title: (name: string) => `Terminer : ${name}`,
  lost: [
    'L’alliance prend fin pour tous les membres, pas seulement pour votre organisation.',
    'Elle ne compte plus comme un partenariat, et ses dates ne sont plus rappelées.',
    'L’entente n’attend plus l’accord de personne. Les engagements ouverts restent à qui les a pris.',
  ],
  back: 'Rien n’est effacé. La personne qui répond de n’importe quel membre peut la rouvrir, en veille.',
  asks: 'Avant de terminer',
  lessons: 'Ce qu’on en retient',
  lessonsHint: 'Ce qui a aidé, ce qui a manqué, ce que vous diriez à qui veut commencer.',
  problems: { missing: 'Écrivez ce qu’on en retient : c’est ce qui reste.' },
  act: 'Terminer l’alliance',
}
export type Words = typeof fr
