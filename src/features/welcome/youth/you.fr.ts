export const you = {
  heading: 'Tu peux parler à quelqu’un, maintenant',
  lead: 'Tu n’as pas à dire ton nom. Tu décides jusqu’où tu vas.',
  danger: { ask: 'Tu es en danger ?', call: 'Appelle le 911' },
  first: {
    'kids-help-phone': 'Jeunesse, J’écoute. C’est confidentiel.',
    'tel-jeunes': 'Tel-jeunes. Pour les moins de 20 ans.',
  },
  near: { title: 'Quelqu’un près de chez toi', text: 'Choisis ta région.' },
  call: (number: string) => `Appeler le ${number}`,
  text: (number: string, word: string | null) =>
    word === null ? `Texter le ${number}` : `Texter ${word} au ${number}`,
  open: (site: string) => `Ouvrir ${site}`,
  read: {
    title: 'Tu préfères lire d’abord ?',
    lead: 'Prends ton temps. Rien n’est gardé ici.',
    telling: 'Qu’est-ce qui arrive si j’en parle ?',
    calling: 'Qu’est-ce qui arrive si j’appelle ?',
    friend: 'Je m’inquiète pour une amie ou un ami',
    limits: 'Ce que cette page ne peut pas cacher',
  },
  situations: {
    title: 'Selon ce que tu vis',
    items: {
      dying: { title: 'Je pense à mourir', text: 'Une ligne juste pour ça. Tu n’as pas à attendre que ce soit pire.' },
      dyingSilent: { title: 'Je pense à mourir, et je ne peux pas parler', text: 'La même ligne, par écrit.' },
      assault: {
        title: 'On m’a touché ou forcé, ou j’ai un doute',
        text: 'Info-aide violence sexuelle, à tout âge. En français ou en anglais.',
      },
      forced: {
        title: 'Quelqu’un m’oblige à faire du sexe, ou en profite',
        text: 'Ligne confidentielle. On te demande ta permission avant chaque étape.',
      },
      afraid: {
        title: 'Mon chum ou ma blonde me fait peur',
        text: 'SOS violence conjugale. Même si tu hésites encore.',
      },
      picture: {
        title: 'Une photo ou une vidéo de moi circule',
        text: 'Comment la faire retirer. Quoi faire si on te menace de la montrer.',
      },
      rights: { title: 'Je veux connaître mes droits', text: 'CAVAC. Pas besoin de porter plainte.' },
      health: {
        title: 'J’ai une question sur ma santé ou mon moral',
        text: 'Choisis l’option 2 pour parler de ce que tu vis.',
      },
      resources: { title: 'Je ne sais pas qui peut m’aider', text: 'Le 211 te dit qui peut t’aider, et où.' },
      otherText: { title: 'J’aime mieux texter Tel-jeunes', text: '' },
      otherCall: { title: 'J’aime mieux appeler Jeunesse, J’écoute', text: 'En français ou en anglais.' },
    },
  },
  calling: {
    title: 'Qu’est-ce qui arrive si j’appelle ?',
    items: [
      'Une personne répond. Parfois, il faut attendre un peu.',
      'Tu peux dire seulement : « Je ne sais pas par où commencer. »',
      'Tu peux te taire, prendre ton temps, ou raccrocher.',
      'Demande dès le début ce que la personne garde pour elle.',
      'Elle peut devoir avertir quelqu’un si ta vie est en danger. C’est pareil si tu as moins de 18 ans et que tu n’es pas en sécurité.',
      'L’appel reste dans la liste d’appels du téléphone. Les textos restent aussi. Tu peux les effacer.',
    ],
  },
  friend: {
    title: 'Je m’inquiète pour une amie ou un ami',
    text: 'Ces lignes répondent aussi pour une autre personne. Tu n’as pas à régler ça sans aide.',
    promise: 'Ne promets pas de garder le secret si sa vie est en danger.',
    parents: 'Je suis un parent',
    helping: 'J’aide une jeune personne dans mon travail',
  },
  limits: {
    title: 'Ce que cette page ne peut pas cacher',
    items: [
      '« Quitter vite » ferme cette page et ouvre la météo. Ça n’efface pas ce qui est déjà passé.',
      'L’historique du téléphone peut montrer ta visite. Le Wi-Fi de la maison aussi.',
      'Pour l’effacer : ouvre l’historique du navigateur, et enlève cette page.',
      'Quelqu’un surveille ton téléphone ? Prends-en un autre, à l’école ou chez une personne sûre.',
      'Ce site ne note pas qui tu es. Il n’avertit personne. Il ne compte pas les visites de ces pages.',
    ],
    keys: 'Au clavier : appuie deux fois sur Échap, ou trois fois sur Maj.',
  },
  sources: {
    summary: 'D’où viennent ces numéros',
    text: 'Nous ne les avons pas appelés nous-mêmes. Ils viennent de pages publiques, et les heures aussi. Si un numéro ne répond pas, essaies-en un autre.',
    unknown: 'date inconnue',
    line: (name: string, source: string, date: string) => `${name} : ${source}, ${date}.`,
    texting: (name: string) => `${name}, par texto`,
  },
}

export type YouMessages = typeof you
