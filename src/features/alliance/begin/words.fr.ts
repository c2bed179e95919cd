export const fr = {
  title: 'Commencer une alliance',
  own: 'Mes alliances',
  lead: 'Quatre pages courtes. À la fin, les autres organisations reçoivent l’invitation. Vous aurez les mêmes droits qu’elles.',
  sectors: 'Secteurs à réunir',
  sectorsHint: 'Deux secteurs ou plus font une alliance. Avec un seul, ce sera un partenariat.',
  next: 'Continuer',
  problems: {
    place: 'Choisissez au nom de quelle organisation vous commencez.',
    tooMany: 'Votre organisation en a beaucoup commencé aujourd’hui. Reprenez demain.',
    unknownSector: 'Choisissez les secteurs dans la liste.',
  },
}
export type Words = typeof fr
