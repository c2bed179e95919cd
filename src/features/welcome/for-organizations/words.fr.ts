export const fr = {
  title: 'Mon organisation',
  lead: 'École, organisme communautaire, établissement de santé, police ou justice : votre fil a sa place dans le filet.',
  signIn: 'Ouvrir une session',
  gets: {
    title: 'Ce que vous y trouvez aujourd’hui',
    items: [
      { name: 'Votre fiche', text: 'Votre mandat, ce que vous apportez, et ce que vous ne pouvez pas faire.' },
      {
        name: 'Qui répond',
        text: 'Une personne désignée, et une autre qui la remplace. Vos partenaires savent qui appeler.',
      },
      { name: 'Vos partenaires', text: 'Les organisations de votre réseau, par secteur et par région.' },
      {
        name: 'Des départs sans trou',
        text: 'Une personne s’en va ? Tisserin montre ce qu’elle faisait, et demande qui prend la suite.',
      },
    ],
  },
  join: {
    title: 'Comment se joindre à un réseau',
    steps: [
      'La personne qui coordonne votre réseau vous invite par courriel.',
      'Le lien sert une seule fois, pendant 7 jours. Trop tard ? Le lien permet d’en demander un autre.',
      'Vous ouvrez votre compte, puis vous nommez qui répond et qui remplace.',
    ],
    note: 'On ne s’inscrit pas sans invitation. Ainsi, chaque organisation est connue d’une autre.',
  },
  start: {
    title: 'Il n’y a pas de réseau chez vous',
    text: [
      'Une table de concertation, ou un organisme, peut installer Tisserin. Le logiciel est libre et sans frais.',
      'L’installation demande un ordinateur, une commande et quelques courtes pages. Le code et le mode d’emploi sont ouverts.',
    ],
    link: 'Voir comment l’installer',
  },
  limits: {
    title: 'Ce que Tisserin ne vous demandera jamais',
    items: [
      'Le nom, l’adresse, l’école ou le récit d’une jeune personne.',
      'Une image d’une situation.',
      'De signaler par la plateforme. Un signalement se fait de vive voix ou par écrit.',
    ],
    link: 'Lire notre promesse',
  },
}

export type Words = typeof fr
