export const fr = {
  publish: (name: string) => ({
    title: `Montrer la table au public : ${name}`,
    lost: [
      'Tout le monde pourra lire son nom, son niveau, ses régions et les secteurs qui y siègent.',
      'Les organisations qui ont choisi d’être nommées en public le sont aussi. Aucune personne ne l’est.',
      'L’historique de la table garde qui l’a décidé. Parlez-en d’abord entre membres.',
    ],
    back: 'La personne qui répond de n’importe quel membre peut la retirer de la liste en tout temps.',
    act: 'Montrer la table',
  }),
  hide: (name: string) => ({
    title: `Retirer la table de la liste publique : ${name}`,
    lost: ['On ne saura plus, hors de ses membres, que cette table existe.', 'Sa région paraîtra sans elle.'],
    back: 'La personne qui répond de n’importe quel membre peut la montrer de nouveau.',
    act: 'Retirer la table',
  }),
}
export type Words = typeof fr
