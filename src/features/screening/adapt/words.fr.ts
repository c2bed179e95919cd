export const fr = {
  title: (step: string) => `Adapter : ${step}`,
  addTitle: 'Ajouter une étape',
  replaces: 'Votre texte prend la place du texte de base. Laissé vide, le texte de base reste.',
  beside: 'Le texte de base reste, parce que cette étape est dans tout protocole. Le vôtre vient à la suite.',
  why: 'Pourquoi elle reste',
  base: 'Le texte de base',
  lines: 'Une phrase par ligne. Aucun nom, aucun numéro : la personne spécialisée et les lignes s’affichent déjà.',
  both: 'Écrivez dans les deux langues : vos collègues lisent la même chose.',
  labels: {
    after: 'Après l’étape',
    titleFr: 'Titre, en français',
    titleEn: 'Titre, en anglais',
    textFr: 'Texte, en français',
    textEn: 'Texte, en anglais',
  },
  problems: {
    missing: 'Écrivez ce texte aussi : le protocole se lit dans les deux langues.',
    'too-many': 'Vous avez déjà ajouté douze étapes. Enlevez-en une d’abord.',
  },
  save: 'Enregistrer',
  cancel: 'Annuler',
  leavingOut: {
    title: (step: string) => `Enlever l’étape « ${step} »`,
    lost: 'Vos collègues ne la liront plus une fois la suite publiée.',
    inform:
      'Sans elle, votre protocole ne compte plus parmi ce qui informe les jeunes des démarches (indicateur 12a1).',
    back: 'Vous pourrez la reprendre sur la page de votre protocole, en tout temps, avec votre texte.',
    act: 'Enlever l’étape',
  },
  refused: {
    title: (step: string) => `L’étape « ${step} » reste`,
    text: 'Elle n’est pas enlevée. Vous pouvez écrire à la suite de son texte.',
    adapt: 'Adapter cette étape',
    back: 'Revenir au protocole',
  },
}

export type Words = typeof fr
