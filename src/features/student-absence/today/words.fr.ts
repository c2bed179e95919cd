export const fr = {
  link: 'Élèves absents ou partis',
  open: 'Ouvrir un fichier d’absences',
  first: 'Décider quand offrir de l’aide à un élève absent',
  firstHint: 'Une entente en vigueur permet d’en fixer la règle avec vos partenaires.',
  suspended: 'La règle pour les élèves absents est suspendue',
  suspendedHint: 'Ce sur quoi elle repose a changé : relisez-la.',
}

export type Words = typeof fr
