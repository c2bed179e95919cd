import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Tables of concertation',
  lead: 'The tables that their members chose to show: their level, their regions and the sectors that sit there.',
  filter: 'Choose a region',
  region: 'Region',
  anyRegion: 'All',
  show: 'Show',
  all: 'See all',
  heads: { name: 'Table', level: 'Level', sectors: 'Sectors seated', named: 'Organizations named' },
  nobodyNamed: 'None is named in public',
  unknown: {
    title: 'No table known yet',
    text: 'It does not mean that there is none: no table chose to show here yet.',
  },
  unknownIn: (region) => `${region}: no table known yet`,
  note: 'A table shows here by the choice of its members. Organizations are named only if they agreed to it.',
  inRegion: 'Tables of concertation',
  seeAll: 'See the tables of this region',
}
