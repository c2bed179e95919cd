export const fr = {
  title: 'Choisir la date',
  lead: (name: string) =>
    `La rencontre « ${name} » sera convoquée au moment choisi. Chaque personne à qui on a demandé reçoit l’invitation, avec un fichier pour son calendrier.`,
  noneSuits: 'Aucun moment ne convient à personne. Vous pouvez quand même en choisir un, ou en proposer d’autres.',
  nobodyAnswered: 'Personne n’a répondu. Vous pouvez quand même choisir un moment.',
  stillOpen: (closing: string) => `Les réponses sont ouvertes jusqu’au ${closing}. Choisir les ferme tout de suite.`,
  labels: { moment: 'Moment', organization: 'Au nom de' },
  problems: {
    moment: {
      missing: 'Choisissez un moment.',
      'not-in-list': 'Choisissez un moment de la liste.',
      past: 'Ce moment est passé. Choisissez-en un à venir.',
    },
    organization: { missing: 'Choisissez au nom de qui.', 'not-in-list': 'Choisissez au nom de qui.' },
  },
  past: 'Passé',
  submit: 'Choisir et convoquer',
  leave: 'Ne rien choisir encore',
}
export type Words = typeof fr
