export const fr = {
  title: 'Services et outils pour les écoles',
  noStage: 'Stade à préciser',
  noticeTitle: 'C’est fait',
  notices: {
    'school-tool-listed': 'C’est au répertoire. Si votre organisation l’a aussi, dites-le ici.',
    'school-tool-known': 'C’était déjà au répertoire : le voici.',
    'school-tool-saved': 'La fiche est à jour.',
    'school-tool-withdrawn': 'C’est retiré du répertoire. Vous pouvez le remettre.',
    'school-tool-back': 'C’est de nouveau au répertoire.',
    'school-tool-held': 'C’est ajouté au plan de votre organisation.',
    'school-tool-let-go': 'C’est enlevé du plan de votre organisation.',
    'school-tool-no-network':
      'Le répertoire est celui d’un réseau, et votre organisation n’est d’aucun. La personne qui la dirige peut demander à y entrer.',
    'school-tool-moved-on': 'Quelqu’un d’autre a agi avant vous. Voici où on en est.',
  },
}
export type Words = typeof fr
