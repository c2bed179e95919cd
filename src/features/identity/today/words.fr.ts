export const fr = {
  instance: {
    title: 'Cette instance',
    mail: 'Courriels',
    mailLeaves: 'Ils partent par votre serveur d’envoi.',
    mailStays: 'Aucun serveur d’envoi n’est configuré. Les courriels attendent que vous les transmettiez.',
    mailWaiting: (count: number) =>
      count === 0 ? 'Aucun n’attend.' : count < 2 ? 'Un courriel attend.' : `${count} courriels attendent.`,
    mailHeld:
      'Cette instance les retient : elle vient d’une copie, et rien ne part avant que vous disiez que c’est la bonne.',
    mailRefused: (count: number) => (count < 2 ? 'Un courriel a été refusé.' : `${count} courriels ont été refusés.`),
    mailEnded: (count: number) =>
      count < 2
        ? 'Un courriel n’est pas parti avant la fin de son lien.'
        : `${count} courriels ne sont pas partis avant la fin de leur lien.`,
    outbox: 'Voir les courriels',
    release: 'Dire que cette instance est la bonne',
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
