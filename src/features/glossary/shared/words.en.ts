import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Shared definitions',
  lead: 'What the organizations of your network agree that a term means. Only the network sees them.',
  propose: 'Propose a definition',
  search: {
    label: 'Find a shared definition',
    text: 'Word of the term or of the definition',
    state: 'State',
    any: 'All',
    submit: 'Search',
    reset: 'Clear all',
  },
  awaiting: 'Waiting for your organization',
  found: (count) => `${count} ${plural('en', count, 'definition', 'definitions')}.`,
  heads: { term: 'Term', definition: 'Definition', state: 'State', day: 'Day' },
  empty: {
    title: 'No shared definition yet',
    text: 'You and your partners do not always hear the same thing in a word. Propose a definition: each one will say whether they agree.',
  },
  nothingFound: {
    title: 'No match',
    text: 'Try fewer words, or another state. Accents do not matter.',
  },
  files: 'Download this list:',
  file: {
    name: 'definitions',
    code: 'Code',
    network: 'Network',
    termFr: 'Term (French)',
    termEn: 'Term (English)',
    definitionFr: 'Definition (French)',
    definitionEn: 'Definition (English)',
    version: 'Version',
    by: 'Proposed by',
    proposedOn: 'Proposed on',
    adoptedOn: 'Adopted on',
    withdrawnOn: 'Withdrawn on',
    address: 'Address',
  },
  page: (page, of) => `Page ${page} of ${of}`,
}
