export const fr = {
  title: 'Rencontres',
  next: 'Prochaine rencontre',
  none: 'Aucune rencontre n’est prévue.',
  convene: 'Convoquer une rencontre',
  all: 'Toutes les rencontres',
  decisions: 'Dernières décisions',
  invited: 'Vous êtes aussi invités à',
}
export type Words = typeof fr
