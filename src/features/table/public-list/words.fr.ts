export const fr = {
  title: 'Tables de concertation',
  lead: 'Les tables que leurs membres ont choisi de montrer : leur niveau, leurs régions et les secteurs qui y siègent.',
  filter: 'Choisir une région',
  region: 'Région',
  anyRegion: 'Toutes',
  show: 'Afficher',
  all: 'Tout voir',
  heads: { name: 'Table', level: 'Niveau', sectors: 'Secteurs qui siègent', named: 'Organisations nommées' },
  nobodyNamed: 'Aucune n’est nommée en public',
  unknown: {
    title: 'Aucune table connue pour l’instant',
    text: 'Ce n’est pas qu’il n’y en a pas : aucune table n’a encore choisi de paraître ici.',
  },
  unknownIn: (region: string) => `${region} : aucune table connue pour l’instant`,
  note: 'Une table paraît ici par le choix de ses membres. Les organisations n’y sont nommées que si elles l’ont accepté.',
  inRegion: 'Tables de concertation',
  seeAll: 'Voir les tables de cette région',
}
export type Words = typeof fr
