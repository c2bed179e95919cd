export const fr = {
  title: 'J’aide un jeune',
  lead: 'Pour les intervenantes, les intervenants et les proches. Sept étapes, dans l’ordre ou selon la personne devant vous.',
  danger: 'Danger immédiat ? Appelez le 911',
  steps: [
    {
      title: 'Écouter, sans promettre le secret',
      text: [
        'Trouvez un endroit calme, et prenez le temps. Dites d’abord ce que vous ne pourrez pas garder pour vous.',
        'Croyez la personne, et remerciez-la. Ne demandez pas de détails, et ne blâmez pas.',
      ],
    },
    {
      title: 'Vérifier la sécurité, maintenant',
      text: [
        'Y a-t-il des menaces, du chantage, une blessure, un rendez-vous prévu, des idées de suicide ? Où dort la personne ce soir ?',
        'Une seule de ces choses suffit pour agir aujourd’hui. En danger immédiat, appelez le 911.',
      ],
    },
    {
      title: 'Demander conseil',
      text: [
        'Parlez à la personne désignée de votre organisation. Ne nommez le jeune que si c’est nécessaire.',
        'Vous pouvez aussi appeler une des lignes plus bas. La protection de la jeunesse donne aussi des conseils avant un signalement.',
      ],
    },
    {
      title: 'Signaler, si la loi le demande',
      text: [
        'Moins de 18 ans, et un motif raisonnable de croire à un danger ? Appelez la protection de la jeunesse sans attendre.',
        'Il ne faut ni preuve ni certitude. Dans le doute, appelez et demandez.',
      ],
    },
    {
      title: 'Dire au jeune ce que vous faites',
      text: [
        'Prévenez la personne avant un signalement, et tenez-la au courant. Faites autrement si cela augmente le danger.',
      ],
    },
    {
      title: 'Orienter avec son accord',
      text: [
        'Offrez un choix de services. Demandez l’accord pour chaque service, et pour chaque but.',
        'Appelez ensemble, ou allez-y ensemble. Un refus ne change rien à votre aide.',
      ],
    },
    {
      title: 'Rester là',
      text: [
        'Convenez du prochain contact. Gardez la même personne auprès du jeune quand c’est possible.',
        'Prenez soin de vous aussi, et parlez-en à votre équipe sans nommer le jeune.',
      ],
    },
  ],
  never: {
    title: 'À ne pas faire',
    items: [
      'Enquêter, ou questionner de nouveau. C’est le travail de la protection de la jeunesse et de la police.',
      'Confronter la personne soupçonnée.',
      'Ouvrir, copier ou transmettre une image sexuelle d’une personne mineure.',
      'Exiger une plainte à la police avant d’aider.',
    ],
  },
  advice: {
    title: 'Qui appeler pour un conseil',
    call: (number: string) => `Appeler le ${number}`,
    text: (number: string, word: string | null) =>
      word === null ? `Texter le ${number}` : `Texter ${word} au ${number}`,
    open: (site: string) => `Ouvrir ${site}`,
    lines: [
      {
        id: 'info-aide-vs',
        text: 'Écoute, information et orientation. Aussi pour les proches et le personnel.',
      },
      {
        id: 'marie-vincent',
        text: 'Conseils gratuits pour les intervenantes et les intervenants. Ce n’est pas une ligne d’urgence.',
      },
      { id: '811', text: 'Info-Social, option 2.' },
      { id: 'ht-hotline', text: 'Ligne contre la traite des personnes. Confidentielle.' },
      {
        id: 'rebatir',
        text: 'Jusqu’à quatre heures de conseil juridique gratuit pour la personne victime. En semaine, de 8 h 30 à 16 h 30.',
      },
      { id: 'cavac', text: 'Aide aux personnes victimes d’un acte criminel. Aucune plainte n’est requise.' },
    ],
  },
  law: {
    title: 'Signaler : qui, quand, comment',
    platform: 'Tisserin ne fait jamais le signalement. Il ne le transmet pas, ne le retarde pas et ne le remplace pas.',
    rows: [
      {
        key: 'Qui doit signaler',
        value:
          'Toute personne, pour un abus sexuel ou physique. Les professionnels qui soignent ou aident, le personnel des établissements, des écoles et des garderies, et la police : pour tout motif.',
      },
      { key: 'Quand', value: 'Sans délai, dès que vous avez un motif raisonnable de croire à un danger.' },
      {
        key: 'Comment',
        value:
          'Par téléphone ou par écrit, à toute heure, à la direction de la protection de la jeunesse de la région du jeune.',
      },
      {
        key: 'Ce qu’on vous demande',
        value:
          'Votre nom, ce qui permet de trouver l’enfant, ce qui vous inquiète et pourquoi. Votre identité est protégée.',
      },
      { key: 'Secret professionnel', value: 'Il ne retire pas l’obligation de signaler.' },
      {
        key: 'Dès 18 ans',
        value: 'Il n’y a pas de signalement. On agit avec l’accord de la personne, sauf en cas de danger.',
      },
    ],
    ages: {
      title: 'Trois âges à ne pas confondre',
      rows: [
        {
          key: '14 ans',
          value:
            'La personne consent seule aux soins que demande son état de santé. Elle décide aussi du partage de ses renseignements.',
        },
        { key: '16 ans', value: 'C’est l’âge du consentement sexuel, avec des exceptions d’âge proche.' },
        {
          key: '18 ans',
          value:
            'La protection de la jeunesse s’arrête. Avant, aucun consentement ne vaut s’il y a paiement, autorité ou exploitation.',
        },
      ],
    },
    source:
      'Sources : Loi sur la protection de la jeunesse, articles 39 (version de 2020) et 44 ; Code civil, article 14 (version de 2019). Ceci n’est pas un avis juridique.',
  },
  dyp: {
    title: 'Protection de la jeunesse, par région',
    text: 'On y répond jour et nuit. Nous n’avons pas appelé ces numéros. Si l’un d’eux ne répond pas, appelez le 811, option 2. En danger immédiat, appelez le 911.',
    caption: 'Numéros de la protection de la jeunesse, par région',
    region: 'Région',
    numbers: 'Numéros',
    source: 'Source',
    sure: (source: string) => `Établissement de la région (${source})`,
    check: (source: string) => `À vérifier : ${source}, sans date`,
    none: 'Appelez la ligne de l’Abitibi-Témiscamingue ou du Saguenay–Lac-Saint-Jean.',
  },
  sources: {
    summary: 'D’où viennent ces numéros',
    text: 'Nous ne les avons pas appelés nous-mêmes. Ils viennent de pages publiques. Si un numéro ne répond pas, essayez-en un autre.',
    unknown: 'date inconnue',
    line: (name: string, source: string, date: string) => `${name} : ${source}, ${date}.`,
    texting: (name: string) => `${name}, par texto`,
  },
  parents: 'Vous êtes parent ? Voici quoi faire ce soir.',
}

export type Words = typeof fr
