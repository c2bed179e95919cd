export const fr = {
  title: 'Un doute au sujet d’une jeune personne',
  lead: 'Huit étapes courtes, du doute au bon geste : qui appeler, quand signaler, comment orienter.',
  begin: 'Commencer',
  beginWith: (organization: string) => `Commencer : ${organization}`,
  beginBase: 'Suivre plutôt le protocole de base',
  kept: {
    title: 'Avant de commencer',
    items: [
      'Rien n’est demandé ni gardé : ni nom, ni âge, ni région.',
      'L’adresse des pages ne dit rien de personne. Elles restent dans l’historique de l’appareil, sous ce titre.',
      'C’est un protocole, pas un test. Votre jugement et votre formation passent avant.',
      'Moins de 18 ans et un danger ? Tisserin ne signale jamais à votre place.',
    ],
  },
  steps: 'Les étapes',
  also: 'À garder près de soi',
  signs: 'Qu’ai-je remarqué ? La liste d’indices et la grille',
  organizations: 'Le protocole de mon organisation',
  status:
    'Formulations de notre équipe. Des praticiennes, des praticiens et des jeunes doivent encore les valider. Chaque étape nomme ses sources.',
}

export type Words = typeof fr
