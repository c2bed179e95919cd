const noteProblems = {
  'note-email': 'Ce texte contient un courriel. Mettez celui de l’organisation dans son champ.',
  'note-phone': 'Ce texte contient un numéro. Mettez celui de l’organisation dans son champ.',
  'note-birth': 'Ce texte contient une date de naissance. Retirez-la.',
}

export const fr = {
  addTitle: 'Ajouter une initiative',
  editTitle: 'Modifier l’initiative',
  lead: 'Racontez ce que vous faites avec d’autres secteurs. Une langue suffit pour garder un brouillon ; il faut les deux pour publier.',
  publicLead: 'Cette initiative est publiée : ce que vous gardez ici se lit aussitôt, par tout le monde.',
  noPlace: {
    title: 'Votre organisation n’est dans aucun réseau',
    text: 'Une initiative s’ajoute dans un réseau. Demandez à qui coordonne le vôtre d’inscrire votre organisation.',
  },
  labels: {
    organization: 'Organisation',
    nameFr: 'Nom en français',
    nameEn: 'Nom en anglais',
    aimFr: 'But, en français',
    aimEn: 'But, en anglais',
    sectors: 'Secteurs réunis',
    regions: 'Régions',
    minimumAge: 'Âge, à partir de',
    maximumAge: 'Âge, jusqu’à',
    sinceYear: 'Depuis quelle année',
    sourceText: 'Où peut-on lire à son sujet',
    sourceUrl: 'Adresse de cette page',
    contactEmail: 'Courriel de l’organisation',
    contactPhone: 'Téléphone de l’organisation',
    contactUrl: 'Site de l’organisation',
    adoptedFrom: 'Adoptée d’une autre initiative',
  },
  aimHint: 'Deux ou trois phrases : pour qui, comment, avec qui. Ne parlez d’aucun jeune en particulier.',
  regionsHint: 'Une ou plusieurs.',
  wholeProvince: 'Tout le Québec',
  wholeProvinceHint: 'Elle n’est attachée à aucune région.',
  agesHint: 'Laissez vide si cela ne compte pas ou n’est pas connu.',
  sourceTitle: 'Source',
  sourceHint:
    'Titre d’un rapport, d’un article ou d’une page. Sans source, la fiche dira que l’organisation le dit elle-même.',
  contactTitle: 'Comment vous joindre',
  contactText:
    'Ceci sera public. Donnez l’adresse de l’organisation, jamais celle d’une personne : les gens partent, la fiche reste.',
  adoptedHint: 'Celle dont vous vous êtes inspirés, si elle est dans la liste.',
  noOrigin: 'Aucune',
  save: 'Enregistrer',
  problems: {
    nameFr: {
      missing: 'Donnez un nom, au moins dans une langue.',
      'too-many': 'Votre organisation en a ajouté beaucoup aujourd’hui. Reprenez demain.',
      'needed-in-public': 'Une initiative publiée garde son nom en français.',
      ...noteProblems,
    },
    nameEn: { 'needed-in-public': 'Une initiative publiée garde son nom en anglais.', ...noteProblems },
    sourceText: noteProblems,
    aimFr: {
      'needed-in-public': 'Une initiative publiée garde son but en français.',
      ...noteProblems,
    },
    aimEn: {
      'needed-in-public': 'Une initiative publiée garde son but en anglais.',
      ...noteProblems,
    },
    organization: { missing: 'Choisissez l’organisation qui la raconte.' },
    sectors: { missing: 'Cochez au moins un secteur.' },
    regions: { missing: 'Cochez au moins une région, ou tout le Québec.' },
    maximumAge: { 'ages-crossed': 'Cet âge est plus bas que l’âge de départ.' },
    contactEmail: {
      'of-a-person': 'C’est l’adresse d’une personne qui travaille chez vous. Donnez celle de l’organisation.',
    },
    contactPhone: {
      'not-a-phone': 'Écrivez un seul numéro, avec l’indicatif régional.',
      'extension-inside': 'Écrivez le numéro sans poste : celui de l’organisation.',
    },
    adoptedFrom: {
      circle: 'Cette initiative vient déjà de la vôtre. L’une ne peut pas venir de l’autre et l’inverse.',
      'unknown-origin': 'Cette initiative n’est pas publique. Choisissez-en une de la liste.',
    },
  },
}
export type Words = typeof fr
