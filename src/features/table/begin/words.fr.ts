export const fr = {
  title: 'Commencer une table',
  lead: 'Quatre pages courtes. À la fin, les autres organisations reçoivent l’invitation. Vous aurez les mêmes droits qu’elles.',
  next: 'Continuer',
  problems: {
    place: 'Choisissez au nom de quelle organisation vous commencez.',
    tooMany: 'Votre organisation en a beaucoup commencé aujourd’hui. Reprenez demain.',
  },
  noPlace: {
    title: 'Il faut d’abord un réseau',
    text: 'Votre organisation n’est d’aucun réseau pour l’instant. La coordination d’un réseau de votre région peut l’y faire entrer.',
  },
}
export type Words = typeof fr
