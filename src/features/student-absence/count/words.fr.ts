export const fr = {
  title: 'Ce qui en est venu, en nombres',
  lead: 'Des nombres seulement : aucun nom, aucune histoire. Le journal de travail de votre organisation les garde.',
  told: 'Les partenaires nommés par la règle le sauront, et pourront dire si c’est aussi leur travail.',
  gate: 'Au-delà de ces partenaires, aucun petit nombre ne sort.',
  labels: {
    startsOn: 'Premier jour',
    endsOn: 'Dernier jour',
    offered: 'Élèves à qui de l’aide a été offerte',
    notReached: 'Élèves qu’on n’a pas pu joindre',
    refused: 'Parmi les offres, celles qui ont été refusées',
    consented: 'Parmi les offres, celles qui ont été acceptées',
    referred: 'Parmi les acceptées, orientations faites',
  },
  problems: {
    startsOn: { future: 'Choisissez aujourd’hui ou un jour passé.', 'too-old': 'Choisissez un jour plus récent.' },
    endsOn: {
      future: 'Choisissez aujourd’hui ou un jour passé.',
      'end-before-start': 'Choisissez le premier jour, ou un jour après lui.',
    },
    offered: { nothing: 'Écrivez au moins un nombre plus grand que zéro.' },
    consented: { 'above-within': 'Acceptées et refusées ensemble ne dépassent pas les offres.' },
    referred: { 'above-within': 'Les orientations ne dépassent pas les offres acceptées.' },
  },
  send: 'Envoyer ces nombres au journal',
  back: 'Revenir sans envoyer',
}

export type Words = typeof fr
