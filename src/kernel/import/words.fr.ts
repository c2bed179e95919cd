/** What every import says alike; each feature adds its own words, and may say one of these in its own way. */
export const fr = {
  file: 'Fichier',
  read: 'Lire le fichier',
  noFile: 'Choisissez un fichier.',
  heads: { file: 'Fichier', when: 'Lu', state: 'État', result: 'Résultat' },
  undoTitle: 'Défaire',
  undo: 'Défaire cette importation',
  undoOver: 'Le délai de 30 jours est passé : cette importation ne se défait plus.',
  undone: (when: string) => `Cette importation a été défaite le ${when}.`,
  tooLate: 'Cette importation ne se défait plus.',
}

export type Words = typeof fr
