export const fr = {
  title: 'Quoi faire ce soir',
  lead: 'Pour les parents et les proches inquiets. Cinq gestes, sur une feuille à imprimer.',
  danger: 'Danger immédiat, ou vous craignez pour la vie de votre enfant ? Appelez le 911',
  steps: [
    {
      title: 'Restez calme, et restez là',
      text: ['Dites : « Merci de m’en parler. Je te crois. Ce n’est pas ta faute. »'],
    },
    {
      title: 'Écoutez plus que vous ne parlez',
      text: ['Ne demandez pas de détails. Ne promettez pas de garder le secret. Ne blâmez pas.'],
    },
    {
      title: 'Posez une seule question',
      text: ['Demandez : « Qu’est-ce qui rendrait la nuit plus sûre ? » Faites d’abord cela, ensemble.'],
    },
    {
      title: 'Ne cherchez pas de preuves',
      text: [
        'Notez seulement ce que vous avez vu ou entendu, et quand. Ne copiez et ne transmettez aucune image.',
        'N’affrontez pas la personne que vous soupçonnez.',
      ],
    },
    {
      title: 'Appelez quelqu’un pour vous',
      text: ['Ces lignes répondent aussi aux parents. Vous n’avez pas à tout régler ce soir.'],
    },
  ],
  call: (number: string) => `Appeler le ${number}`,
  text: (number: string, word: string | null) =>
    word === null ? `Texter le ${number}` : `Texter ${word} au ${number}`,
  open: (site: string) => `Ouvrir ${site}`,
  lines: [
    { id: 'info-aide-vs', text: 'Pour la victime et ses proches.' },
    { id: '811', text: 'Info-Social, option 2.' },
    { id: 'tel-jeunes', text: 'Pour votre enfant et pour vous.' },
    { id: '988', text: 'Par téléphone ou par texto.' },
  ],
  tomorrow: {
    title: 'Demain',
    items: [
      'Moins de 18 ans, et vous pensez à un abus ? Appelez la protection de la jeunesse.',
      'Demandez à qui votre enfant veut parler. Offrez d’y aller ensemble.',
      'Dès 14 ans, votre enfant consent sans vous aux soins. Ce n’est pas contre vous.',
      'Le 211 connaît des services pour vous aussi.',
    ],
    talking: 'Comment en parler ensemble : un guide d’une page',
    dyp: 'Numéros de la protection de la jeunesse, par région',
  },
  sources: {
    summary: 'D’où viennent ces numéros',
    text: 'Nous ne les avons pas appelés nous-mêmes. Ils viennent de pages publiques. Si un numéro ne répond pas, essayez-en un autre.',
    unknown: 'date inconnue',
    line: (name: string, source: string, date: string) => `${name} : ${source}, ${date}.`,
    texting: (name: string) => `${name}, par texto`,
  },
}

export type Words = typeof fr
