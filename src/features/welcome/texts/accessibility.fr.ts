import type { TextPageWords } from './page.tsx'

export const accessibility: TextPageWords = {
  title: 'Accessibilité',
  lead: 'Tisserin doit servir à tout le monde. Voici notre but, ce qui est vérifié, et ce qui ne l’est pas.',
  sections: [
    {
      title: 'Notre but',
      text: [
        'Nous visons les règles WCAG 2.2, niveau AA, sur toutes les pages. Elles comprennent le standard du Québec, SGQRI 008 3.0.',
        'Chaque page de base marche sans script, au clavier, sur un petit téléphone et sur papier.',
      ],
    },
    {
      title: 'Ce qui est vérifié',
      list: [
        'Un outil automatique (axe) examine les pages publiques, dans les deux langues. Il n’y trouve aucune erreur.',
        'Rien ne dépasse sur un écran de 320 pixels.',
        'Tout ce qui s’active se rejoint au clavier, et se voit quand on y est.',
        'La couleur n’est jamais le seul signe. Chaque secteur a aussi un motif, une lettre et un nom.',
        'La longueur des phrases est mesurée sur les pages publiques.',
      ],
    },
    {
      title: 'Ce qui ne l’est pas encore',
      list: [
        'Aucune personne qui utilise un lecteur d’écran n’a encore essayé Tisserin.',
        'Aucun essai n’a été fait avec des jeunes, ni sur de vrais téléphones.',
        'Le grossissement à 400 %, les couleurs forcées et la commande vocale n’ont pas été essayés par des personnes.',
      ],
    },
    {
      title: 'Dire qu’une page ne marche pas',
      text: [
        'Dites-le à la personne qui gère ce site, ou à votre organisation. Dites quelle page, avec quel appareil, et ce qui bloque.',
        'Pour parler à quelqu’un sans attendre, les numéros d’aide restent les mêmes au téléphone.',
      ],
    },
    { title: 'Date', text: ['Cette déclaration a été écrite le 22 novembre 2026, pour la version 0.1.'] },
  ],
}
