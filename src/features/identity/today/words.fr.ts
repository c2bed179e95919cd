export const fr = {
  instance: {
    title: 'Cette instance',
    mail: 'Courriels',
    mailLeaves: 'Ils partent par votre serveur d’envoi.',
    mailStays: 'Aucun serveur d’envoi n’est configuré. Les courriels attendent que vous les transmettiez.',
    mailWaiting: (count: number) =>
      count === 0 ? 'Aucun n’attend.' : count === 1 ? 'Un courriel attend.' : `${count} courriels attendent.`,
    state: 'Voir l’état de l’instance',
  },
  nothing: {
    title: 'Votre compte n’a aucun rôle aujourd’hui',
    lead: 'Vous avez un compte, mais il n’est rattaché à aucune organisation ni à aucun réseau.',
    why: 'Cela arrive quand votre rôle a pris fin, ou quand vous avez changé d’organisation.',
    next: 'Demandez une invitation à la personne responsable de votre organisation. Le lien vous arrivera par courriel.',
    account: 'Voir votre compte',
  },
}

export type Words = typeof fr
