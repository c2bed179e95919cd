import { plural } from '../../../kernel/wording.ts'

export const fr = {
  title: 'Protocoles de dépistage des organisations',
  lead: 'Qui a un protocole en vigueur. La coordination voit qu’il existe, et rien de ce qu’il dit.',
  filter: {
    label: 'Chercher et trier',
    text: 'Nom de l’organisation',
    state: 'Protocole',
    states: { all: 'Tous', 'in-force': 'En vigueur', none: 'Aucun en vigueur' },
    sort: 'Ordre',
    sorts: { name: 'Nom', since: 'Le plus récent d’abord' },
    submit: 'Afficher',
    reset: 'Tout afficher',
  },
  found: (count: number) => `${count} ${plural('fr', count, 'organisation', 'organisations')}`,
  heads: { organization: 'Organisation', regions: 'Régions', state: 'Protocole', since: 'Depuis' },
  inForce: 'En vigueur',
  none: 'Aucun en vigueur',
  files: 'Télécharger la liste',
  file: { name: 'protocoles-depistage', code: 'Code' },
  empty: {
    title: 'Aucune organisation',
    text: 'Les organisations où vous travaillez, et celles que vous coordonnez, s’affichent ici.',
  },
  nothing: { title: 'Rien ne correspond', text: 'Enlevez un mot ou un choix.' },
}

export type Words = typeof fr
