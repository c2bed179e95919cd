export const fr = {
  title: 'Et maintenant',
  said: {
    people: () => 'Dites qui répond pour votre organisation, et qui remplace.',
    'answer-to-come': (organizations: string) =>
      `On attend une réponse : ${organizations}. D’ici là, vous pouvez préparer la première rencontre.`,
    'acceptance-to-come': (organizations: string) =>
      `On attend que chaque membre accepte l’entente : ${organizations}.`,
    'people-to-come': (organizations: string) =>
      `Il manque qui répond, ou qui remplace : ${organizations}. L’alliance sera ensuite active.`,
    write: () => 'Écrivez ensemble l’entente. Quelques choix cochés donnent un premier texte.',
    accept: () => 'Lisez l’entente proposée. Si elle convient à votre organisation, acceptez-la.',
    agreed: () => 'L’entente est en vigueur. Changez l’étape de l’alliance pour le dire.',
    active: () => 'Tout est prêt. Quand le travail commence, changez l’étape de l’alliance.',
    resume: () => 'L’alliance est en pause. Elle reprend quand vous changez son étape.',
    steps: () => 'Dites où en est votre organisation sur les huit points. L’autre côté le dira aussi.',
    promise: () => 'Prenez un premier engagement : quoi, qui, pour quand.',
    none: () => 'Votre organisation n’a rien à faire ici pour l’instant. Les engagements à tenir sont plus bas.',
  },
  act: {
    people: 'Compléter votre part',
    write: 'Écrire l’entente',
    accept: 'Lire et accepter l’entente',
    agreed: 'Changer l’étape',
    active: 'Changer l’étape',
    resume: 'Changer l’étape',
    steps: 'Répondre aux huit points',
    promise: 'Prendre un engagement',
  },
  byLead: 'La personne qui dirige une organisation membre peut le faire.',
}
export type Words = typeof fr
