export const fr = {
  title: 'Mes initiatives',
  lead: 'Celles de vos organisations, et des réseaux que vous coordonnez.',
  add: 'Ajouter une initiative',
  requests: 'Demandes d’aide',
  all: 'Toutes les initiatives, par région',
  heads: { name: 'Initiative', state: 'État', changed: 'Changée le' },
  filter: { label: 'Par état', state: 'État', any: 'Tous', submit: 'Afficher' },
  empty: {
    title: 'Aucune initiative pour l’instant',
    text: 'Ce que vous faites avec d’autres secteurs peut servir d’exemple ailleurs. Vos initiatives paraîtront ici.',
  },
  nothing: { title: 'Rien dans cet état', text: 'Choisissez un autre état.' },
}
export type Words = typeof fr
