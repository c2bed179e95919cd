import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Organizations',
  lead: (count, isFiltered) => {
    if (count === 0) return isFiltered ? 'No organization matches.' : 'No organization in the network.'
    const organizations = `${formatNumber(count, 'en')} ${plural('en', count, 'organization', 'organizations')}`
    if (!isFiltered) return `${organizations} in the network. Every thread counts.`
    return `${organizations} ${plural('en', count, 'matches', 'match')} the search.`
  },
  search: {
    label: 'Find an organization',
    text: 'Name, town or code',
    sector: 'Sector',
    region: 'Region',
    status: 'Status',
    any: 'All',
    anyRegion: 'All',
    noRegion: 'Not specified',
    submit: 'Search',
    reset: 'Clear all',
  },
  sectorCounts: 'By sector',
  noOne: 'No one holds this thread yet.',
  heads: { name: 'Organization', sector: 'Sector', regions: 'Regions', status: 'Status' },
  export: 'Download the list:',
  add: 'Add an organization',
  invitations: 'See the invitations',
  importList: 'Import a list',
  empty: {
    title: 'No organization yet',
    text: 'The organizations of the network will show here, by sector and region, with the threads no one holds yet.',
  },
  emptyPartner: 'Your organization is in no network for now.',
  nothingFound: {
    title: 'No match',
    text: 'Try fewer words, another region or another sector. Accents do not matter.',
  },
  page: (page, of) => `Page ${page} of ${of}`,
}
