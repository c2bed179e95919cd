export const fr = {
  title: 'Quand offrir de l’aide',
  lead: 'Un seuil, et des partenaires d’accord. Rien d’autre ne se décide ici.',
  labels: {
    ground: 'Entente en vigueur',
    partners: 'Vers qui orienter, avec l’accord de l’élève',
    basis: 'Ce que dit l’entente',
    atLeast: 'Nombre d’absences',
    unit: 'Comptées en',
    withinDays: 'En combien de jours',
    statuses: 'Mots du fichier pour un élève parti (facultatif)',
  },
  hints: {
    partners: 'La police et la justice n’y sont pas : on ne les joint jamais à partir d’une liste d’absences.',
    basis: 'Recopiez le passage qui le permet. Rien sur une personne.',
    atLeast: 'Laissez vide pour ne regarder que les départs.',
    withinDays: 'Jours du calendrier, aujourd’hui compris : 30 pour un mois.',
    statuses: 'Un par ligne, comme votre fichier les écrit : « Parti », « Abandon ».',
  },
  units: { 'half-days': 'Demi-journées', days: 'Jours' },
  problems: {
    ground: { 'not-in-list': 'Cette entente n’est plus en vigueur. Choisissez-en une autre.' },
    partners: {
      missing: 'Choisissez au moins un partenaire.',
      elsewhere: 'Choisissez seulement des membres de l’entente choisie.',
    },
    atLeast: { nothing: 'Écrivez un nombre d’absences, ou des mots pour un élève parti.' },
    withinDays: { missing: 'Écrivez en combien de jours ces absences se comptent.' },
    statuses: { 'too-many': 'Écrivez dix lignes au plus.' },
  },
  person: {
    'note-email': 'Retirez l’adresse de courriel : une règle ne parle d’aucune personne.',
    'note-phone': 'Retirez le numéro de téléphone : une règle ne parle d’aucune personne.',
    'note-birth': 'Retirez ce qui ressemble à une date de naissance : une règle ne parle d’aucune personne.',
  },
  save: 'Mettre la règle en vigueur',
  next: 'La version d’avant reste lisible.',
  back: 'Revenir sans changer',
  noGround: 'Aucune entente en vigueur ne permet une telle règle.',
  noGroundNext:
    'Votre école doit d’abord convenir d’une entente, dans une alliance avec un organisme ou un établissement.',
  begin: 'Commencer une alliance',
}

export type Words = typeof fr
