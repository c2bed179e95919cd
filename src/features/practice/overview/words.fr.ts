export const fr = {
  title: 'Indices et grille : réfléchir devant un doute',
  lead: 'Deux outils pour remarquer, en parler, et choisir avec la jeune personne le prochain pas.',
  first: 'À lire d’abord',
  is: {
    title: 'Ce que c’est',
    items: [
      'Une aide pour remarquer, réfléchir et en parler à la personne désignée.',
      'Un appui pour choisir la suite avec la jeune personne.',
      'Des forces d’abord, et ce que des adultes peuvent faire quand il en manque.',
    ],
  },
  isNot: {
    title: 'Ce que ce n’est pas',
    items: [
      'Ni un test, ni une note, ni un niveau de risque, ni un diagnostic.',
      'Ni une prédiction, ni un dossier, ni une preuve.',
      'Ni un remplacement du jugement, de la formation ou d’un avis juridique.',
    ],
  },
  reading: {
    title: 'Comment lire',
    items: [
      'Un facteur décrit des groupes. Il ne dit rien de sûr d’une personne.',
      'Une longue liste ne prouve rien. L’absence de signe non plus.',
      'Plusieurs facteurs peuvent être des conséquences. Ils ne sont jamais une faute.',
      'Filles, garçons et jeunes de toutes les identités peuvent vivre de l’exploitation.',
      'Le racisme ou le rejet sont des conditions à changer, pas des traits à cocher.',
    ],
  },
  kept: {
    title: 'Ce qui n’est pas gardé',
    items: [
      'Vos réponses restent dans la mémoire de la page. Rien n’est envoyé, rien n’est écrit sur l’appareil.',
      'Quitter la page efface tout. La cacher dix minutes aussi, ou moins sur un téléphone.',
      'Nous ne pouvons pas cacher l’écran à qui regarde. Ni effacer une copie ou une feuille imprimée.',
      'N’écrivez aucun nom sur une feuille imprimée.',
    ],
  },
  danger: 'Danger immédiat ? Appelez le',
  duty: 'Moins de 18 ans, et un motif raisonnable de croire à un danger ? Appelez la protection de la jeunesse sans attendre. Aucun de ces outils ne remplace cet appel.',
  colleagues: {
    title: 'Un avis d’ailleurs, sans nommer personne',
    text: 'Avec un compte, vous pouvez demander l’avis de personnes désignées d’autres organisations. Rien de ce que vous cochez ici ne vous y suit.',
    link: 'Demander l’avis de collègues ailleurs',
  },
  choose: 'Les deux outils',
  signs: 'Ce qu’on peut remarquer, et quoi en faire. À imprimer, ou à remplir à l’écran.',
  grid: 'Les forces et les appuis d’abord, puis ce qui rend la vie plus difficile.',
  status:
    'Formulations de notre équipe, tirées d’aucun instrument sous licence. Des praticiennes, des praticiens et des jeunes doivent encore les valider.',
}

export type Words = typeof fr
