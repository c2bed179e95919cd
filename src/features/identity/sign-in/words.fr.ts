export const fr = {
  title: 'Ouvrir une session',
  lead: 'Pour les personnes qui travaillent dans un réseau. Entrez votre courriel de travail, puis choisissez comment entrer.',
  passkey: {
    button: 'Utiliser une clé d’accès',
    hint: 'Votre empreinte, votre visage ou le code de votre appareil.',
    refused: 'Cette clé d’accès n’ouvre aucune session ici. Réessayez, ou demandez un lien par courriel.',
    stopped: 'Rien n’a été envoyé. Réessayez quand vous voulez, ou choisissez une autre façon.',
    tooMany: 'Trop d’essais. Attendez dix minutes, puis réessayez.',
  },
  email: 'Courriel de travail',
  password: 'Mot de passe',
  passwordHint: 'Le code de votre application sera demandé ensuite.',
  submit: 'Ouvrir la session',
  otherWays: 'Sans mot de passe',
  otherWaysText: 'Entrez votre courriel, puis choisissez :',
  linkHint: 'Il sert une fois, pendant 15 minutes. C’est aussi ainsi qu’on revient quand on a tout oublié.',
  link: 'Recevoir un lien par courriel',
  providerHint: 'Si votre organisation a sa propre page de connexion.',
  provider: 'Passer par mon organisation',
  noAccount: 'Pas encore de compte ?',
  noAccountText: 'On entre dans Tisserin par invitation. Demandez-la à la personne qui coordonne votre réseau.',
  code: 'J’ai reçu un code',
  problems: {
    noMatch: 'Ce courriel et ce mot de passe ne correspondent pas. Réessayez, ou demandez un lien par courriel.',
    tooMany: 'Trop d’essais pour l’instant. Attendez dix minutes, ou choisissez une autre façon.',
    tooManyLinks: 'Plusieurs liens ont déjà été demandés. Consultez vos courriels, ou attendez dix minutes.',
    tooManyLinksToday:
      'Beaucoup de liens sont partis aujourd’hui vers cette adresse. Ouvrez le plus récent, ou choisissez une autre façon.',
    busy: 'Beaucoup de sessions s’ouvrent en ce moment. Attendez quelques secondes, puis réessayez.',
    noProvider:
      'Aucune page de connexion d’organisation n’est configurée pour cette adresse. Choisissez une autre façon.',
    providerAway:
      'La page de connexion de votre organisation ne répond pas. Réessayez, ou demandez un lien par courriel.',
    passwordMissing: 'Entrez votre mot de passe, ou demandez un lien par courriel.',
  },
  manyTriesMail: {
    subject: 'Tisserin : votre compte',
    paragraphs: [
      'On a essayé bien des fois d’ouvrir une session avec votre adresse, coup sur coup ou jour après jour. Ces essais n’ont rien ouvert.',
      'Si ce n’est pas vous, il n’y a rien à faire : votre mot de passe seul n’ouvre rien. Changez-le s’il sert ailleurs.',
    ],
  },
}
export type Words = typeof fr
