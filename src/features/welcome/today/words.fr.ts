export const fr = {
  workHelp: 'Quoi faire quand je m’inquiète pour un jeune',
  privacy: 'Vie privée',
  privacyNamed: (name: string) => `${name} répond des renseignements personnels, sur la page publique.`,
  privacyUnnamed: 'Personne n’est nommé pour les renseignements personnels. La page publique le dit.',
  name: 'Nommer une personne',
  change: 'Modifier les noms',
}

export type Words = typeof fr
