const person = {
  'note-email': 'Ce texte contient un courriel. Retirez-le : rien ici ne doit mener à une personne.',
  'note-phone': 'Ce texte contient un numéro de téléphone. Retirez-le : rien ici ne doit mener à une personne.',
  'note-birth': 'Ce texte contient une date de naissance. Retirez-la : rien ici ne doit mener à une personne.',
}

export const fr = {
  addTitle: 'Offrir une formation',
  editTitle: 'Modifier la formation',
  lead: 'Dites ce qu’on y apprend. Les séances viennent ensuite, chacune avec ses places.',
  labels: {
    organization: 'Au nom de',
    title: 'Titre',
    purpose: 'Ce qu’on y apprend',
    givenBy: 'Qui la donne',
    kind: 'Forme',
    subjects: 'Thèmes',
    audience: 'Pour qui',
    languages: 'Langues de la formation',
    minutes: 'Durée, en minutes',
    refreshMonths: 'À refaire après combien de mois (facultatif)',
    shown: 'Qui peut s’inscrire',
    partners: 'Offerte avec',
  },
  hints: {
    givenBy: 'Une organisation ou une fonction, comme les gens la connaissent.',
    kind: 'Les séances d’une série forment une seule formation : on la réussit en venant à toutes.',
    audience: 'Sans choix : tout le personnel.',
    minutes: 'Toutes les séances d’une série ensemble. Une journée : 360.',
    refreshMonths: 'Vide : une fois suffit. Un rappel vient 60 jours avant la fin.',
    partners: 'Ces organisations verront la formation dans leur registre du travail, et y répondront.',
  },
  ownOnly: 'Notre personnel seulement',
  network: (name: string) => `Tout le réseau : ${name}`,
  partnersSummary: 'Elle est offerte avec d’autres organisations',
  offer: 'Offrir cette formation',
  save: 'Enregistrer',
  problems: {
    organization: { missing: 'Choisissez l’organisation au nom de laquelle vous l’offrez.' },
    title: { missing: 'Donnez un titre à la formation.', ...person },
    purpose: { missing: 'Dites en quelques mots ce qu’on y apprend.', ...person },
    givenBy: { missing: 'Dites qui donne la formation.', ...person },
    kind: { missing: 'Choisissez une forme.' },
    subjects: { missing: 'Choisissez au moins un thème.' },
    languages: { missing: 'Choisissez au moins une langue.' },
    shown: {
      missing: 'Choisissez qui peut s’inscrire.',
      'not-in-list': 'Choisissez un réseau où cette organisation est aujourd’hui.',
    },
    partners: { 'not-in-list': 'Choisissez des organisations de la liste.' },
  } as Record<string, Record<string, string>>,
  tooMany: {
    title: 'Beaucoup de formations aujourd’hui',
    text: 'Votre organisation en a offert 30 depuis hier. Réessayez demain.',
  },
  withdrawing: {
    title: (training: string) => `Retirer : ${training}`,
    lost: ['On ne pourra plus s’y inscrire.', 'Les séances prévues restent : annulez-les si elles n’ont pas lieu.'],
    back: 'Vous pourrez la remettre, de sa page.',
    act: 'Retirer la formation',
  },
}
export type Words = typeof fr
