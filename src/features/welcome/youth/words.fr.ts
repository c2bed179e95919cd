export const fr = {
  you: {
    heading: 'Tu peux parler à quelqu’un, maintenant',
    lead: 'Tu n’as pas à dire ton nom. Tu décides jusqu’où tu vas.',
    danger: { ask: 'Tu es en danger ?', call: 'Appelle le 911' },
    first: {
      'kids-help-phone': 'Jeunesse, J’écoute. C’est confidentiel.',
      'tel-jeunes': 'Tel-jeunes. Pour les moins de 20 ans.',
    },
    write: {
      title: 'Écrire à quelqu’un',
      text: 'Sans nom ni compte. La réponse se lit ici.',
      back: 'J’ai mes sept mots',
    },
    shared: 'Voir ce qui est partagé sur moi',
    near: { title: 'Quelqu’un près de chez toi', text: 'Choisis ta région.' },
    call: (number: string) => `Appeler le ${number}`,
    text: (number: string, word: string | null) =>
      word === null ? `Texter le ${number}` : `Texter ${word} au ${number}`,
    open: (site: string) => `Ouvrir ${site}`,
    read: {
      title: 'Tu préfères lire d’abord ?',
      lead: 'Prends ton temps. Rien n’est gardé ici.',
      situations: 'Est-ce que c’est normal, ce qui m’arrive ?',
      telling: 'Qu’est-ce qui arrive si j’en parle ?',
      calling: 'Qu’est-ce qui arrive si j’appelle ?',
      friend: 'Je m’inquiète pour une amie ou un ami',
      limits: 'Ce que cette page ne peut pas cacher',
    },
    situations: {
      title: 'Selon ce que tu vis',
      items: {
        dying: {
          title: 'Je pense à mourir',
          text: 'Une ligne juste pour ça. Tu n’as pas à attendre que ce soit pire.',
        },
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
        'L’historique du téléphone peut montrer ta visite, mais pas ce que tu as lu. Le Wi-Fi de la maison peut montrer ta visite aussi.',
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
  },
  writing: {
    title: 'Écrire à quelqu’un',
    lines: {
      title: 'Parler à quelqu’un tout de suite',
      texts: {
        'kids-help-phone': 'Jeunesse, J’écoute. C’est confidentiel.',
        'tel-jeunes': 'Tel-jeunes. Pour les moins de 20 ans.',
      },
    },
    telling: 'Qu’est-ce qui arrive si j’en parle ?',
    back: 'Revenir au début',
  },
  telling: {
    title: 'Qu’est-ce qui arrive si j’en parle ?',
    lead: 'Tu peux savoir avant de parler. Voici les étapes, une à la fois.',
    steps: [
      {
        title: 'Tu choisis à qui',
        text: [
          'Une personne de confiance : à l’école, à la clinique, dans un organisme, au téléphone.',
          'Tu peux venir avec quelqu’un. Tu peux écrire au lieu de parler.',
        ],
      },
      {
        title: 'Tu demandes ce qui reste entre vous',
        text: ['Dis : « Avant que je commence, qu’est-ce que tu devras répéter ? »', 'Tu décides après.'],
      },
      {
        title: 'Tu racontes à ton rythme',
        text: ['Pas besoin de détails ni de preuves. Tu peux t’arrêter.', 'Ce n’est pas ta faute.'],
      },
      {
        title: 'La personne s’occupe d’abord de ta sécurité',
        text: [
          'Elle peut te demander si tu es en danger ce soir, et où tu dors.',
          'Si ta vie est en danger, elle peut avertir des gens qui peuvent t’aider, même sans ton accord.',
        ],
      },
      {
        title: 'Moins de 18 ans : elle doit parfois appeler la DPJ',
        text: [
          'La DPJ, c’est la protection de la jeunesse. Elle répond jour et nuit.',
          'Une personne qui t’aide dans son travail doit l’appeler sans attendre, si ta sécurité peut être en danger. C’est la loi.',
          'Demande qu’on te l’explique avant, et qu’on appelle avec toi.',
          'Tu peux aussi l’appeler toi-même. Un adulte doit t’aider à le faire.',
        ],
      },
      {
        title: 'La DPJ évalue, puis décide',
        text: [
          'Le nom de la personne qui a appelé reste protégé.',
          'S’il y a eu abus sexuel, la DPJ, la police et des procureurs se parlent. Ils évaluent, décident, puis agissent.',
          'Demande qui va te parler, quand, et ce qui vient après.',
        ],
      },
    ],
    ages: {
      title: 'Selon ton âge',
      rows: [
        {
          key: 'Moins de 14 ans',
          value:
            'Un parent ou un tuteur donne l’accord pour toi. Si cette personne te fait du mal, dis-le dès le début.',
        },
        {
          key: '14 ans et plus',
          value:
            'Tu peux accepter sans tes parents les soins dont tu as besoin. C’est toi aussi qui acceptes, ou non, qu’on partage ce qui te concerne.',
        },
        {
          key: '14 ans et plus, à l’hôpital',
          value: 'Après 12 heures, on dit à tes parents que tu es là. On ne leur dit pas pour quels soins.',
        },
        {
          key: '14 ans et plus, avec la DPJ',
          value: 'Tu peux refuser une entente provisoire. Tu peux aussi y mettre fin.',
        },
        { key: '18 ans et plus', value: 'La protection de la jeunesse ne s’applique plus. On t’aide avec ton accord.' },
      ],
    },
    choices: {
      title: 'Ce qui reste ton choix',
      items: [
        'On doit te dire quoi, à qui, pourquoi et jusqu’à quand, avant de partager ce qui te concerne.',
        'Tu peux dire oui à une chose et non à une autre.',
        'Ton accord doit être libre. Tu peux le reprendre.',
        'Après une violence sexuelle, il n’y a pas de date limite pour demander l’aide aux victimes (IVAC).',
      ],
    },
    lines: {
      title: 'En parler maintenant',
      texts: {
        'kids-help-phone': 'Jeunesse, J’écoute. Confidentiel.',
        'tel-jeunes': 'Tel-jeunes. Pour les moins de 20 ans.',
        rebatir: 'Rebâtir. Tes droits, avec une avocate ou un avocat. C’est gratuit.',
        cavac: 'CAVAC. Pour les victimes, sans porter plainte.',
      },
    },
    dpj: 'Numéros de la DPJ, par région',
    back: 'Revenir au début',
    law: {
      summary: 'D’où vient ce qui est écrit ici',
      text: [
        'Cette page explique. Elle ne remplace pas un avis juridique. Une personne juriste doit encore la relire.',
        'Loi sur la protection de la jeunesse : articles 38, 39, 44 et 47.2.',
        'Code civil : article 14. Loi sur les renseignements personnels : articles 4.1 et 14.',
        'Loi sur l’accès : articles 59.1 et 60. Entente multisectorielle. Pages publiques de l’IVAC.',
      ],
    },
  },
  near: {
    title: 'Quelqu’un près de chez toi',
    lead: 'Travail de rue, hébergement, clinique. Choisis ta région : rien n’est gardé ici.',
    regions: 'Les régions',
    found: (region: string) => `Près de chez toi : ${region}`,
    foundLead: 'Des gens et des lieux pour les jeunes.',
    kinds: {
      outreach: 'Travail de rue : quelqu’un peut venir te voir.',
      shelter: 'Hébergement.',
      'youth-clinic': 'Une clinique pour les jeunes.',
    },
    site: (host: string) => `Ouvrir ${host}`,
    check: 'Nous n’avons pas pu vérifier ce numéro.',
    noWay: 'Nous n’avons pas leur numéro. Le 211 peut le trouver avec toi.',
    none: 'Nous ne connaissons encore personne dans cette région. Le 211 peut chercher avec toi.',
    away: 'Notre liste ne répond pas en ce moment. Ces lignes, oui.',
    lines: {
      title: 'Parler à quelqu’un tout de suite',
      texts: {
        'tel-jeunes': 'Tel-jeunes. Pour les moins de 20 ans.',
        'kids-help-phone': 'Jeunesse, J’écoute. Confidentiel.',
        '211': 'On te dit qui est près de chez toi.',
      },
    },
    change: 'Choisir une autre région',
    back: 'Revenir au début',
  },
}

export type Words = typeof fr
