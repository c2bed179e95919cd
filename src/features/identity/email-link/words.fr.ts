/** Mail of the feature. Subjects are neutral: they show on locked screens. */
export const mailFr = {
  link: {
    subject: 'Tisserin : votre lien',
    paragraphs: [
      'Quelqu’un, sans doute vous, a demandé un lien pour ouvrir une session.',
      'Le lien sert une seule fois, pendant 15 minutes. Si vous n’avez rien demandé, ne l’ouvrez pas : rien ne se passe.',
    ],
    action: 'Ouvrir une session',
  },
  wayAdded: {
    subject: 'Tisserin : un changement dans votre compte',
    paragraphs: (way: string) => [
      `Votre compte a une nouvelle façon d’ouvrir une session : ${way}.`,
      'Si c’est bien vous, il n’y a rien à faire. Sinon, ouvrez une session, retirez-la et fermez les autres sessions.',
    ],
    action: 'Voir mon compte',
  },
  wayRemoved: {
    subject: 'Tisserin : un changement dans votre compte',
    paragraphs: (way: string) => [
      `Une façon d’ouvrir une session a été retirée de votre compte : ${way}.`,
      'Si c’est bien vous, il n’y a rien à faire. Sinon, ouvrez une session et vérifiez votre compte.',
    ],
    action: 'Voir mon compte',
  },
  manyTries: {
    subject: 'Tisserin : votre compte',
    paragraphs: [
      'On a essayé au moins vingt fois en dix minutes d’ouvrir une session avec votre adresse. Ces essais n’ont rien ouvert.',
      'Si ce n’est pas vous, il n’y a rien à faire : votre mot de passe seul n’ouvre rien. Changez-le s’il sert ailleurs.',
    ],
  },
  ways: {
    passkey: 'une clé d’accès',
    password: 'un mot de passe avec des codes',
    provider: 'la page de connexion de votre organisation',
    codes: 'de nouveaux codes de secours',
  },
}
export type MailMessages = typeof mailFr
