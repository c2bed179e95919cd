export const fr = {
  state: 'État',
  preview: 'Ce que tout le monde lit',
  draftPreview: 'Ce que tout le monde lira',
  otherLanguage: 'Dans l’autre langue',
  notWritten: 'Pas encore écrit',
  edit: 'Modifier',
  public: 'Voir la page publique',
  history: 'Historique',
  publishTitle: 'Publier',
  publishText:
    'Publiée, cette initiative se lit par tout le monde sur cette instance, avec le nom de votre organisation. Les moteurs de recherche la trouvent.',
  publish: 'Publier l’initiative',
  putBack: 'La remettre en public',
  redraft: 'La remettre en brouillon',
  missing: {
    title: 'Il manque quelque chose pour publier',
    nameFr: 'Le nom en français',
    nameEn: 'Le nom en anglais',
    aimFr: 'Le but en français',
    aimEn: 'Le but en anglais',
  },
  waits: 'Qui répond de votre organisation, ou coordonne le réseau, peut la publier.',
  withdraw: 'Retirer…',
  requests: 'Voir les demandes d’aide',
  withdrawing: {
    title: (name: string) => `Retirer « ${name} »`,
    lost: [
      'Plus personne d’autre ne la lira : ni sur sa page, ni dans la liste, ni dans le fil, ni dans les fichiers.',
      'Les initiatives qui en viennent diront qu’elle n’est plus publique.',
      'Les demandes d’aide déjà faites restent.',
    ],
    lostDraft: ['Vos collègues ne la verront plus parmi les brouillons.'],
    back: 'Elle reste ici, avec son historique. Vous pouvez la remettre d’un geste.',
    act: 'Retirer l’initiative',
  },
}
export type Words = typeof fr
