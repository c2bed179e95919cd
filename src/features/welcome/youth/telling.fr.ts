export const telling = {
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
        value: 'Un parent ou un tuteur donne l’accord pour toi. Si cette personne te fait du mal, dis-le dès le début.',
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
}

export type TellingMessages = typeof telling
