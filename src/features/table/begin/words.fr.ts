export const fr = {
  title: 'Commencer une table',
  lead: 'Quatre pages courtes. À la fin, les autres organisations reçoivent l’invitation. Vous aurez les mêmes droits qu’elles.',
  next: 'Continuer',
  problems: {
    place: 'Choisissez au nom de quelle organisation vous commencez.',
    tooMany: 'Votre organisation en a beaucoup commencé aujourd’hui. Reprenez demain.',
  },
}
export type Words = typeof fr
