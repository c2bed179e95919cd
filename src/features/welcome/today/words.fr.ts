export const fr = {
  workHelp: 'Quoi faire quand je m’inquiète pour un jeune',
  privacy: 'Vie privée',
  privacyNamed: 'Une personne responsable est nommée sur la page publique.',
  privacyUnnamed: 'Personne n’est nommé. Inscrivez un nom dans content/instance.json, puis redémarrez.',
}

export type Words = typeof fr
