/** How many services are known, by need, region and age. */
export const fr = {
  title: (network: string) => `Ce qui est couvert : ${network}`,
  lead: 'Combien de services connus, par besoin, par région et par âge. « Pas encore connu » n’est pas zéro : personne ne l’a encore inscrit.',
  allNeeds: 'Tous les besoins',
  under: (need: string) => `Dans « ${need} »`,
  need: 'Besoin',
  region: 'Région',
  allRegions: 'Toutes les régions du réseau',
  ages: 'Âge',
  anyAge: 'Tous les âges',
  band: (band: string) => (band === '25+' ? '25 ans et plus' : `${band} ans`),
  province: 'Tout le Québec',
  provinceHint:
    'Les services offerts partout comptent sous « Tout le Québec » seulement, pour que les trous d’une région se voient.',
  unknown: 'pas encore connu',
  show: 'Afficher',
  caption: 'Services connus par besoin',
  cell: (count: string, need: string, place: string) => `${count} : ${need}, ${place}`,
  fileName: 'repertoire couverture',
  services: 'Services connus',
  known: 'Connu',
}
export type Words = typeof fr
