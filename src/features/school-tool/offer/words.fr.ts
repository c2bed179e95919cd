const person = {
  'note-email': 'Ce texte contient un courriel. Retirez-le : rien ici ne doit mener à une personne.',
  'note-phone': 'Ce texte contient un numéro de téléphone. Retirez-le : rien ici ne doit mener à une personne.',
  'note-birth': 'Ce texte contient une date de naissance. Retirez-la : rien ici ne doit mener à une personne.',
}

export const fr = {
  addTitle: 'Ajouter un service ou un outil',
  editTitle: 'Modifier la fiche',
  lead: 'Seulement ce qui existe, et que vous connaissez. Le réseau le verra.',
  labels: {
    seat: 'Au nom de',
    titleFr: 'Titre en français',
    titleEn: 'Titre en anglais',
    kind: 'Nature',
    stages: 'Stades de développement',
    subjects: 'Thèmes',
    offeredBy: 'Qui l’offre (facultatif)',
    link: 'Adresse web (facultatif)',
  },
  hints: {
    titles: 'Une des deux langues suffit.',
    stages:
      'Ne cochez que ce que la personne qui l’offre dit elle-même. Sans stade, il ne compte pas dans le plan d’action.',
    offeredBy: 'Une organisation ou une équipe, comme les gens la connaissent.',
    link: 'Où on le trouve, ou la page qui le décrit.',
  },
  seat: (organization: string, network: string) => `${organization}, ${network}`,
  save: 'Enregistrer',
  add: 'Ajouter au répertoire',
  problems: {
    seat: { missing: 'Choisissez l’organisation au nom de laquelle vous l’ajoutez.' },
    titleFr: { missing: 'Donnez un titre, dans une langue au moins.', ...person },
    titleEn: { ...person },
    kind: { missing: 'Choisissez une nature.' },
    stages: { 'not-in-list': 'Choisissez des stades de la liste.' },
    subjects: { 'not-in-list': 'Choisissez des thèmes de la liste.' },
    offeredBy: { ...person },
    link: { 'not-an-address': 'Écrivez une adresse web, comme exemple.ca/page.' },
  } as Record<string, Record<string, string>>,
  tooMany: {
    title: 'Beaucoup d’ajouts aujourd’hui',
    text: 'Votre organisation en a ajouté 60 depuis hier. Réessayez demain.',
  },
  withdrawing: {
    title: (tool: string) => `Retirer du répertoire : ${tool}`,
    lost: [
      'Le réseau ne le trouvera plus dans le répertoire.',
      'Les écoles qui disent l’avoir le gardent dans leur plan.',
    ],
    back: 'Vous pourrez le remettre, de sa page.',
    act: 'Retirer du répertoire',
  },
}
export type Words = typeof fr
