export const fr = {
  author: {
    title: 'Consentir à la publication',
    lead: 'Voici votre témoignage tel qu’il paraîtra, mot pour mot, avec votre signature.',
    points: [
      'Toute personne peut le lire et le recopier, sans compte.',
      'Votre organisation doit aussi y consentir. Avant cela, rien ne paraît.',
      'Vous pouvez le retirer en tout temps, sans dire pourquoi. Il disparaît alors de nos pages.',
      'Nous ne pouvons pas effacer ce que d’autres ont recopié pendant qu’il était publié.',
    ],
    box: 'Je consens à ce que ce texte soit publié, signé ainsi.',
    act: 'Donner mon consentement',
  },
  organization: {
    title: 'Consentir pour l’organisation',
    lead: 'Voici ce qu’une personne de l’organisation consent à publier, mot pour mot.',
    points: [
      'Le nom de votre organisation paraît avec ce texte, que toute personne peut lire.',
      'Vérifiez qu’aucune jeune personne ne peut y être reconnue, même par ses proches.',
      'L’organisation ou la personne qui l’a écrit peut le retirer en tout temps.',
      'Vous ne pouvez pas changer ses mots. Pour en parler, écrivez-lui, ou refusez en le retirant.',
    ],
    box: 'L’organisation consent à ce que ce texte soit publié avec son nom.',
    act: 'Donner le consentement de l’organisation',
  },
  before: 'Avant de consentir',
  needed: 'Cochez la case pour consentir. Sans elle, rien n’est publié.',
}

export type Words = typeof fr
