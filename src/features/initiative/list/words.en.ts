import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const initiatives = (count: number): string =>
  `${formatNumber(count, 'en')} ${plural('en', count, 'initiative', 'initiatives')}`

export const en: Words = {
  title: 'Initiatives by region',
  lead: 'What organizations already do together, region by region. Take one as an example, then ask for help.',
  description: 'Quebec initiatives against the sexual exploitation of youth, by region, with their sources.',
  found: (count, isFiltered) =>
    isFiltered
      ? `${initiatives(count)} ${plural('en', count, 'matches', 'match')} the search.`
      : `${formatNumber(count, 'en')} ${plural('en', count, 'known initiative', 'known initiatives')}.`,
  agesUnknown: (count) => `${initiatives(count)} more might fit: their ages are not known.`,
  noMatch: 'No match',
  regions: 'By region',
  regionsNote: 'A region without an initiative is not a region where nothing is done. We do not know yet.',
  search: {
    label: 'Find an initiative',
    text: 'Name, organization or subject',
    region: 'Region',
    anyRegion: 'All',
    sector: 'Sector',
    anySector: 'All',
    age: 'Age',
    submit: 'Search',
    reset: 'Clear all',
  },
  heads: { name: 'Initiative', sectors: 'Sectors joined', ages: 'Ages' },
  unknownRegion: {
    title: (region) => `${region}: not known yet`,
    text: 'We have read nothing about this region yet, and nobody has added an initiative. It does not mean that there is none.',
  },
  nothingFound: {
    title: 'Nothing matches',
    text: 'Try one word less, another region or another sector. Accents do not matter.',
  },
  away: 'The initiatives that networks added cannot be read for now.',
  export: 'Download the list:',
  feed: 'Atom feed',
  own: 'See yours',
  add: 'Add an initiative',
  tell: {
    title: 'And yours?',
    text: 'The organizations of a network add their initiatives. To do so, sign in or ask for an invitation.',
    signIn: 'Sign in',
  },
  caption: (region) => `Initiatives: ${region}`,
  page: (page, of) => `Page ${page} of ${of}`,
  file: {
    name: 'initiatives',
    code: 'Code',
    by: 'Led by',
    regions: 'Regions',
    from: 'Youngest age',
    to: 'Oldest age',
    aim: 'Aim',
    since: 'Since',
    until: 'Until',
    sources: 'Sources',
    updated: 'Card dated',
    address: 'Address',
  },
}
