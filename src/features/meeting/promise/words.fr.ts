export const fr = {
  title: 'Noter un engagement',
  lead: 'Pour votre organisation, c’est un engagement. À une autre, c’est une proposition : elle répondra.',
  labels: {
    organization: 'Qui le fait',
    what: 'Quoi',
    dueOn: 'Pour le',
    person: 'Qui s’en charge chez vous',
    decision: 'Pour quelle décision (facultatif)',
  },
  hints: {
    what: 'Une chose précise. Jamais l’histoire d’une personne.',
    person: 'Compte seulement si c’est votre organisation qui s’engage.',
  },
  none: 'Aucune en particulier',
  problems: {
    organization: {
      'not-in-list': 'Choisissez une organisation membre.',
      missing: 'Choisissez une organisation membre.',
    },
    person: { 'not-in-list': 'Choisissez qui s’en charge, dans la liste.' },
    dueOn: {
      missing: 'Dites pour quand.',
      past: 'Choisissez un jour à venir.',
      'too-far': 'Choisissez un jour dans les dix prochaines années.',
    },
  },
  submit: 'Noter',
  tooMany: 'Votre organisation a pris beaucoup d’engagements aujourd’hui. Revenez demain.',
  answerTitle: 'Répondre à une proposition',
  proposedTo: (organization: string) => `Proposé à : ${organization}`,
  due: (day: string) => `Pour le ${day}`,
  past: 'Ce jour est passé. Pour vous y engager, ajoutez un engagement avec un autre jour.',
  promise: 'Nous nous y engageons',
  decline: 'Nous ne pouvons pas',
  withdraw: 'Retirer la proposition',
  again: 'La proposer de nouveau',
}
export type Words = typeof fr
