export const fr = {
  publish: (network: string) => ({
    title: `Montrer les liens aux membres : ${network}`,
    lost: [
      'Les membres du réseau pourront lire quelles organisations travaillent ensemble, selon le journal des activités.',
      'Un lien déclaré paraît seulement si les deux organisations ont choisi de le montrer.',
      'Ce qui est à renforcer reste à la coordination. Aucune personne n’est nommée.',
    ],
    back: 'Vous pourrez cesser de les montrer en tout temps.',
    act: 'Montrer les liens',
  }),
  hide: (network: string) => ({
    title: `Ne plus montrer les liens aux membres : ${network}`,
    lost: [
      'Les membres ne pourront plus lire la carte, les mesures et les fichiers du réseau.',
      'Chaque organisation continue de lire ses propres liens.',
    ],
    back: 'Vous pourrez les montrer de nouveau en tout temps.',
    act: 'Ne plus les montrer',
  }),
}
export type Words = typeof fr
