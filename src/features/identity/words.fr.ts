export const fr = {
  accountTitle: 'Mon compte',
  languages: { fr: 'Français', en: 'English' },
  notices: {
    'profile-saved': { title: 'Enregistré', text: 'Votre nom, votre numéro et votre langue sont à jour.' },
    'password-saved': { title: 'Enregistré', text: 'Votre mot de passe est changé. Vos autres sessions sont fermées.' },
    'password-removed': {
      title: 'Retiré',
      text: 'Le mot de passe, l’application et les codes de secours ne servent plus.',
    },
    'passkey-renamed': { title: 'Enregistré', text: 'La clé d’accès a son nouveau nom.' },
    'passkey-removed': {
      title: 'Retirée',
      text: 'Cette clé d’accès n’ouvre plus rien ici. Effacez-la aussi de votre appareil.',
    },
    'provider-connected': {
      title: 'Reliée',
      text: 'La page de connexion de votre organisation ouvre maintenant votre compte.',
    },
    'provider-removed': {
      title: 'Retirée',
      text: 'La page de connexion de votre organisation n’ouvre plus votre compte.',
    },
    'provider-saved': { title: 'Enregistré', text: 'Les personnes de votre organisation peuvent relier leur compte.' },
    'provider-deleted': { title: 'Retirée', text: 'La page de connexion de votre organisation ne sert plus ici.' },
    'session-ended': { title: 'Fermée', text: 'Cet appareil devra ouvrir une nouvelle session.' },
    'sessions-ended': { title: 'Fermées', text: 'Seule cette session reste ouverte.' },
    'contacts-saved': { title: 'Publiés', text: 'Les pages publiques montrent ces noms.' },
    'mail-handed-over': { title: 'Transmis', text: 'Le texte de ce courriel est effacé d’ici.' },
    'mail-held': { title: 'Retenus', text: 'Aucun courriel ne part plus de cette instance.' },
    'mail-released': { title: 'Partis', text: 'Les courriels de cette instance partent de nouveau.' },
    'mail-settled': { title: 'Rien n’a changé', text: 'C’était déjà fait.' },
    'step-over': { title: 'À recommencer', text: 'L’étape avait expiré ou était déjà finie. Rien n’a changé.' },
  },
  /** Before a way to sign in is taken away: those that stay. */
  remaining: {
    passkey: (name: string) => `la clé « ${name} »`,
    password: 'le mot de passe et ses codes',
    provider: (host: string) => `la page de connexion ${host}`,
    link: 'le lien par courriel',
    ways: (list: string) => `Il vous restera : ${list}.`,
    onlyLink: 'Il ne vous restera que le lien par courriel.',
  },
  /** The network shows pages 3 to 5. */
  setupStep: (number: number) => `Mise en route, page ${number} sur 5`,
  mail: {
    methodAdded: {
      subject: 'Tisserin : un changement dans votre compte',
      paragraphs: (method: string) => [
        `Votre compte a une nouvelle façon d’ouvrir une session : ${method}.`,
        'Si c’est bien vous, il n’y a rien à faire. Sinon, ouvrez une session, retirez-la et fermez les autres sessions.',
      ],
      action: 'Voir mon compte',
    },
    methodRemoved: {
      subject: 'Tisserin : un changement dans votre compte',
      paragraphs: (method: string) => [
        `Une façon d’ouvrir une session a été retirée de votre compte : ${method}.`,
        'Si c’est bien vous, il n’y a rien à faire. Sinon, ouvrez une session et vérifiez votre compte.',
      ],
      action: 'Voir mon compte',
    },
    methods: {
      passkey: 'une clé d’accès',
      password: 'un mot de passe avec des codes',
      provider: 'la page de connexion de votre organisation',
      codes: 'de nouveaux codes de secours',
    },
  },
}
export type Words = typeof fr
