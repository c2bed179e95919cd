export const fr = {
  step: (number: number, of: number) => `Arrivée, page ${number} sur ${of}`,
  cardTitle: (organization: string) => `Bienvenue. Voici la fiche de « ${organization} »`,
  cardLead: 'Quelques phrases suffisent. Une seule langue d’abord : l’autre pourra suivre, et son absence paraîtra.',
  staffTitle: 'Combien de personnes y travaillent ?',
  staffLead: 'Ce compte paraîtra sur la fiche, avec sa date. Une estimation datée vaut mieux que rien.',
  contactsTitle: 'Qui appeler chez vous ?',
  contactsLead: 'Une personne-ressource et sa relève : quand l’une part, l’autre répond.',
  designatedTitle: 'Personnes désignées',
  designatedLead: 'Ces rôles peuvent attendre. Mieux vaut un trou visible qu’un nom pour la forme.',
  skip: 'Plus tard',
  aboardTitle: (name: string) => `Bienvenue, ${name}`,
  aboardLead: (count: number): string =>
    count === 0
      ? 'Votre fiche est complète, et chaque rôle a sa personne.'
      : count === 1
        ? 'Une chose pour aujourd’hui. Le reste peut attendre.'
        : count === 2
          ? 'Deux choses pour aujourd’hui. Le reste peut attendre.'
          : 'Trois choses pour aujourd’hui. Le reste peut attendre.',
  aboardEmpty: 'Vous ne travaillez dans aucune organisation pour l’instant. Une invitation vous y mènera.',
  toDo: 'À faire',
  tasks: {
    'see-card': { title: 'Lire notre fiche', hint: 'Ce que les partenaires voient de nous.' },
    'see-people': { title: 'Savoir qui est notre spécialiste', hint: 'La personne à consulter dans le doute.' },
    'see-list': { title: 'Voir qui est dans le réseau', hint: 'Par secteur et par région.' },
    add: { title: 'Ajouter une organisation', hint: 'Et inviter la personne qui en répondra.' },
    import: { title: 'Importer une liste d’organisations', hint: 'Par exemple les écoles d’une région.' },
  },
  nextTime: 'Avant de partir, choisissez comment vous ouvrirez vos prochaines sessions.',
  nextTimeLink: 'Choisir comment revenir',
}
export type Words = typeof fr
