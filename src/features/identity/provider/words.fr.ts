export const fr = {
  goOn: {
    title: 'Continuer chez votre organisation',
    lead: (host: string) => `Vous allez ouvrir une session sur ${host}, puis revenir ici.`,
    check: 'Vérifiez que c’est bien l’adresse que vous connaissez. Tisserin ne voit pas votre mot de passe de là-bas.',
    go: (host: string) => `Continuer vers ${host}`,
    back: 'Choisir une autre façon',
  },
  back: {
    failedTitle: 'La connexion n’a pas abouti',
    failed:
      'Votre organisation n’a pas confirmé la connexion, ou la demande a pris trop de temps. Rien n’a été ouvert.',
    unknownTitle: 'Cette identité n’est pas encore reliée',
    unknown:
      'Votre organisation vous reconnaît, mais aucun compte d’ici n’y est relié. Ouvrez d’abord une session d’une autre façon.',
    unknownNext: 'Ensuite, dans votre compte, choisissez « Relier la page de connexion de mon organisation ».',
    takenTitle: 'Cette identité est déjà reliée',
    taken: 'Elle ouvre un autre compte. Une identité ne sert qu’à une personne.',
    again: 'Revenir à la page de connexion',
    toAccount: 'Revenir à mon compte',
  },
  title: 'Page de connexion de votre organisation',
  lead: 'Vous pouvez ouvrir une session ici avec le compte de votre organisation.',
  none: 'Votre organisation n’a pas configuré sa page de connexion ici. La personne responsable peut le faire.',
  connect: 'Relier la page de connexion de mon organisation',
  connectText: (host: string) => `Vous irez sur ${host}, puis vous reviendrez ici.`,
  limits:
    'Une session ouverte ainsi donne accès à cette organisation seulement, et ne change pas vos autres façons d’entrer.',
  connected: (host: string) => `Reliée à ${host}.`,
  remove: 'Ne plus l’utiliser',
  removeHidden: (host: string) => `: ${host}`,
  removing: {
    title: (host: string) => `Ne plus entrer par ${host}`,
    lost: (host: string) => `Votre identité chez ${host} n’ouvrira plus votre compte ici.`,
    back: 'Vous pourrez la relier de nouveau, tant que votre organisation garde ce fournisseur.',
    act: 'Ne plus l’utiliser',
  },
  away: 'La page de connexion de votre organisation ne répond pas. Réessayez plus tard.',
}
export type Words = typeof fr
