/** What every import says alike; each feature adds its own words, and may say one of these in its own way. */
export const fr = {
  file: 'Fichier',
  read: 'Lire le fichier',
  noFile: 'Choisissez un fichier.',
  notRead: {
    'too-deep':
      'Ce fichier est fait d’une façon qu’aucun programme de bureau ne produit : nous ne l’avons pas lu. Enregistrez vos données dans un nouveau fichier, puis envoyez-le.',
    'too-heavy':
      'Ce fichier demande trop de mémoire pour être lu ici. Gardez seulement les lignes et les colonnes utiles, ou séparez-le, puis envoyez-le de nouveau.',
    'too-long':
      'Ce fichier demande trop de temps pour être lu ici. Gardez seulement les lignes et les colonnes utiles, ou séparez-le, puis envoyez-le de nouveau.',
    'yours-first':
      'Un autre fichier que vous avez envoyé est en cours de lecture. Attendez qu’il soit lu, puis envoyez celui-ci.',
    'many-first': 'Plusieurs fichiers sont en cours de lecture. Renvoyez le vôtre dans une minute.',
  },
  heads: { file: 'Fichier', when: 'Lu', state: 'État', result: 'Résultat' },
  undoTitle: 'Défaire',
  undo: 'Défaire cette importation',
  undoOver: 'Le délai de 30 jours est passé : cette importation ne se défait plus.',
  undone: (when: string) => `Cette importation a été défaite le ${when}.`,
  tooLate: 'Cette importation ne se défait plus.',
}

export type Words = typeof fr
