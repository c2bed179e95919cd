export const fr = {
  title: (name: string) => `Terminer : ${name}`,
  lost: [
    'L’alliance prend fin pour tous les membres, pas seulement pour votre organisation.',
    'Les engagements ouverts et l’entente ne sont plus rappelés à personne.',
    'Elle ne compte plus comme un partenariat.',
  ],
  back: 'Rien n’est effacé. La personne qui répond de n’importe quel membre peut la rouvrir, en veille.',
  asks: 'Avant de terminer',
  lessons: 'Ce qu’on en retient',
  lessonsHint: 'Ce qui a aidé, ce qui a manqué, ce que vous diriez à qui veut commencer.',
  problems: { missing: 'Écrivez ce qu’on en retient : c’est ce qui reste.' },
  act: 'Terminer l’alliance',
}
export type Words = typeof fr
