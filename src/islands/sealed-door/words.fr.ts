const hours = (n: number): string => (n < 2 ? 'une heure' : `${n} heures`)

export const fr = {
  error: 'Erreur :',
  working: 'Un instant…',
  start: {
    lead: 'Sans nom, sans compte, sans adresse. Tu reviens lire la réponse avec sept mots.',
    known: 'À savoir avant d’écrire',
    limits: [
      'Seule l’équipe que tu choisis peut lire ton message. Ce site ne le peut pas. Aucun service de police n’est au bout.',
      'Si tu ne dis pas qui tu es, l’équipe ne le sait pas.',
      'L’équipe garde pour elle ce que tu écris. Mais si ta vie est en danger, ou si tu as moins de 18 ans et que tu n’es pas en sécurité, la loi l’oblige à appeler de l’aide avec ce qu’elle sait. Elle te le dit.',
      'Tes sept mots sont la seule clé. Si tu les perds, personne ne peut te les redonner. Tu pourras recommencer une autre conversation.',
      'Tu peux détruire tes mots quand tu veux. L’équipe peut devoir garder un dossier, comme la loi le demande.',
      'Si tu ne reviens pas pendant 90 jours, tout s’efface.',
      'Quelqu’un fouille ton téléphone ? Prends-en un autre. Le clavier peut retenir ce que tu écris.',
    ],
    choose: 'Qui peut te répondre',
    answersNow: (until: string) => `Quelqu’un répond en ce moment, jusqu’à ${until}.`,
    next: (when: string) =>
      `Personne ne répond en ce moment. De retour ${when}. D’ici là, les lignes plus bas répondent.`,
    promise: (n: number) => `Une première réponse en ${hours(n)} ou moins.`,
    staffed: (days: string, from: string, until: string) => `Quelqu’un répond ${days}, entre ${from} et ${until}.`,
    phone: (number: string) => `Téléphone de l’équipe : ${number}.`,
    none: 'Aucune équipe ne peut recevoir de message en ce moment. Les lignes plus bas répondent.',
    have: 'J’ai déjà mes sept mots',
    again: 'Réessayer',
  },
  write: {
    title: (name: string) => `Ton message pour : ${name}`,
    label: 'Ton message',
    hint: 'Écris comme tu veux. Un mot suffit.',
    left: (n: number) => (n < 2 ? `Il reste ${n} caractère.` : `Il reste ${n} caractères.`),
    empty: 'Écris quelque chose d’abord. Un mot suffit.',
    long: (n: number) =>
      `Il y a ${n < 2 ? `${n} caractère` : `${n} caractères`} de trop. Tu pourras écrire la suite après.`,
    number:
      'Ton message contient un numéro ou une adresse. Pas besoin de ça pour te répondre ici. Enlève-le, ou appuie encore pour le laisser.',
    addPin: 'Ajouter un code, si quelqu’un peut trouver tes mots',
    pin: 'Ton code, de 4 à 8 chiffres',
    pinHint: 'Il ne sera plus jamais montré. Sans lui, les mots n’ouvrent rien.',
    pinWrong: 'Un code a de 4 à 8 chiffres. Tu peux aussi le laisser vide.',
    next: 'Continuer',
    back: 'Choisir une autre équipe',
  },
  keep: {
    title: 'Voici tes sept mots',
    text: 'Note-les maintenant, sur un papier ou dans ta tête. Ils ouvrent ta conversation, de n’importe quel appareil. Personne ne peut te les redonner.',
    other: 'D’autres mots',
    print: 'Imprimer les mots seuls',
    send: 'C’est noté : envoyer',
    change: 'C’est noté : changer mes mots',
    back: 'Revenir',
    replaced:
      'Quand tu auras changé, les anciens mots n’ouvriront plus rien. Ton code, si tu en avais un, ne servira plus non plus.',
    sending: 'On scelle et on envoie. Ça peut prendre quelques secondes.',
  },
  talk: {
    title: 'Ta conversation',
    within: (day: string, from: string, until: string) => `${day}, entre ${from} et ${until}`,
    sent: 'Ton message est parti.',
    changed: 'C’est fait. Seuls tes nouveaux mots ouvrent la conversation.',
    you: 'Toi',
    team: 'L’équipe',
    another: 'Une autre personne de l’équipe',
    read: (when: string) => `Lu par la personne qui te répond, ${when}.`,
    readByOther: (when: string) => `Lu par quelqu’un de l’équipe, ${when}.`,
    unread: 'Personne n’a encore ouvert ton dernier message.',
    failures: (n: number) =>
      n < 2
        ? 'Depuis ta dernière visite, quelqu’un a essayé d’ouvrir la conversation 1 fois sans réussir. Si ce n’est pas toi, change tes mots.'
        : `Depuis ta dernière visite, quelqu’un a essayé d’ouvrir la conversation ${n} fois sans réussir. Si ce n’est pas toi, change tes mots.`,
    more: 'Écrire la suite',
    send: 'Envoyer',
    meanwhile: 'L’équipe a écrit pendant ce temps. Lis sa réponse ; ton texte est encore là, il n’est pas parti.',
    seeWords: 'Revoir mes sept mots',
    changeWords: 'Changer mes mots',
    forget: 'Tout oublier',
    close: 'Fermer la conversation',
  },
  forget: {
    title: 'Tout oublier ?',
    text: 'Tes mots seront détruits tout de suite. Plus personne ne pourra ouvrir la conversation de ton côté, même toi. Ce que l’équipe a lu peut rester dans son dossier, comme la loi le demande.',
    yes: 'Oui, détruire mes mots',
    no: 'Non, revenir',
    done: 'C’est oublié',
    doneText: 'Tes mots n’ouvrent plus rien. Tu peux écrire de nouveau quand tu veux.',
  },
  open: {
    title: 'Revenir avec tes sept mots',
    label: 'Tes sept mots',
    hint: 'Les quatre premières lettres de chaque mot suffisent.',
    pin: 'Ton code, si tu en as mis un',
    act: 'Ouvrir',
    opening: 'On ouvre. Ça peut prendre quelques secondes.',
    count: 'Il faut sept mots, séparés par des espaces.',
    unknown: (word: string) => `« ${word} » n’est pas un de nos mots. Vérifie comment il s’écrit.`,
    slip: 'Un des mots n’est pas le bon, ou deux sont inversés. Vérifie-les un à la fois.',
    nothing:
      'Rien ne s’ouvre avec ces mots et ce code. Vérifie-les. Après dix essais ratés, il faut attendre une heure ou plus. Les lignes plus bas, elles, répondent.',
    fresh: 'Écrire un nouveau message',
  },
  hidden: {
    title: 'Accueil',
    text: 'La page a été cachée.',
    back: 'Revenir',
    over: 'La conversation est refermée. Tes sept mots l’ouvrent.',
  },
  failed: {
    away: 'Ça n’a pas marché. Ton texte est encore là. Vérifie ta connexion, puis réessaie.',
    closed: 'Cette équipe ne reçoit plus de nouveaux messages. Choisis-en une autre : ton texte est encore là.',
    slow: 'Tu as écrit beaucoup de messages en une heure. Attends un peu, ou appelle une des lignes plus bas.',
    full: 'Cette conversation est pleine. Commences-en une autre.',
    busy: 'Trop d’essais depuis ce réseau. Réessaie dans une heure, ou appelle une des lignes plus bas.',
    keys: 'On ne peut pas être sûr que seule l’équipe te lira. Rien n’est parti. Appelle plutôt une des lignes plus bas.',
  },
}

export type Words = typeof fr
