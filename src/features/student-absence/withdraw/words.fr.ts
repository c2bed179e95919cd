export const fr = {
  title: (school: string) => `Retirer la règle : ${school}`,
  lost: 'Aucun fichier d’absences ne pourra plus s’ouvrir ici.',
  others: 'Les partenaires qu’elle nomme verront qu’elle est retirée.',
  back: 'Elle se remet sur la page de la règle, en tout temps.',
  act: 'Retirer la règle',
}

export type Words = typeof fr
