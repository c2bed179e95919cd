import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Tables of concertation',
  lead: 'Tables whose members chose to show them here: their level, their regions and the sectors seated there.',
  filter: 'Choose a region',
  region: 'Region',
  anyRegion: 'All',
  show: 'Show',
  all: 'See all',
  heads: { name: 'Table', level: 'Level', sectors: 'Sectors at the table', named: 'Organizations named' },
  nobodyNamed: 'None named publicly',
  unknown: {
    title: 'No table known yet',
    text: 'That does not mean there are none: no table has chosen to show here yet.',
  },
  unknownIn: (region) => `${region}: no table known yet`,
  note: 'A table is shown here because its members chose to. Organizations are named only if they agreed.',
  inRegion: 'Tables of concertation',
  seeAll: 'See the tables of this region',
}
