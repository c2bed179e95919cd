import { plural } from '../../../kernel/wording.ts'

export const fr = {
  lead: 'Un besoin, un âge, une région, sans un mot de plus. La première organisation qui peut recevoir la prend.',
  ask: 'Ouvrir une demande',
  found: (count: number) => plural('fr', count, `${count} demande`, `${count} demandes`),
  filter: {
    label: 'Choisir quelles demandes afficher',
    direction: 'Demandes',
    state: 'État',
    sort: 'Ordre',
    all: 'Toutes',
    any: 'Tous',
    submit: 'Afficher',
    reset: 'Tout effacer',
    directions: { 'to-take': 'À prendre ou prises', asked: 'Les vôtres' },
    sorts: { due: 'Ce qui presse d’abord', newest: 'Les plus récentes d’abord' },
  },
  files: 'La liste :',
  file: {
    name: 'demandes-ouvertes',
    code: 'Code',
    other: 'Organisation',
    asked: 'Ouverte le',
    due: 'À prendre d’ici le',
  },
  heads: { need: 'Besoin', about: 'Âge et région', state: 'État', due: 'À prendre d’ici' },
  late: 'En retard',
  empty: {
    title: 'Aucune demande ouverte pour l’instant',
    text: 'Celles que votre organisation pourrait prendre paraîtront ici, et les vôtres.',
  },
  nothing: { title: 'Rien ne correspond', text: 'Changez de choix dans le filtre.' },
}
export type Words = typeof fr
