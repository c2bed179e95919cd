export const fr = {
  title: 'Mettre une ligne de côté',
  text: 'Elle quitte la liste de toute la coordination, avec votre raison. Vous pouvez la reprendre en tout temps.',
  reason: 'Pourquoi la mettre de côté ?',
  reasonHint: 'Par exemple : « Une rencontre est déjà prévue. » Rien sur une personne.',
  reasonMissing: 'Dites en quelques mots pourquoi.',
  reasonLong: 'La raison a plus de 300 caractères. Raccourcissez-la.',
  act: 'Mettre de côté',
  back: 'Revenir sans rien changer',
  person: {
    'note-email': 'La raison contient une adresse de courriel. Enlevez ce qui désigne une personne.',
    'note-phone': 'La raison contient un numéro de téléphone. Enlevez ce qui désigne une personne.',
    'note-birth': 'La raison contient une date de naissance. Enlevez ce qui désigne une personne.',
  },
  list: {
    title: 'Lignes mises de côté',
    gone: (kind: string) => `${kind} : ce n’est plus à renforcer`,
    by: (name: string, day: string) => `${name}, ${day}`,
    takeUp: 'Reprendre',
    back: 'Revenir à ce qu’il y a à renforcer',
    empty: { title: 'Rien n’est mis de côté', text: 'Une ligne mise de côté paraît ici, avec sa raison.' },
  },
}
export type Words = typeof fr
