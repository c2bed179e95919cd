export const fr = {
  lead: 'Une école et ses partenaires conviennent d’un moment où offrir de l’aide à un élève souvent absent, ou parti.',
  steps: [
    'La direction fixe la règle : elle repose sur une entente en vigueur.',
    'L’équipe ouvre son fichier d’absences dans le navigateur. Rien n’est envoyé ni gardé.',
    'Une personne vérifie chaque nom, puis demande l’accord de l’élève. Rien ne commence avant.',
    'Seuls des nombres vont au journal de travail, si l’équipe les envoie.',
  ],
  how: 'Comment ça se passe',
  schools: 'Votre école',
  naming: 'Écoles dont la règle nomme votre organisation',
  none: 'Votre organisation n’est pas une école, et aucune règle ne la nomme.',
  noneNext: 'Une école du milieu de l’éducation fixe la règle, avec les membres d’une alliance.',
  alliances: 'Voir les alliances',
}

export type Words = typeof fr
