import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: 'How we work together, written once and followed the same way everywhere. Only your network reads its protocols.',
  write: 'Write a protocol',
  duty: 'On duty: who answers in which region',
  agreement: 'The Multisectoral Agreement, step by step: who calls whom',
  recommendations: 'The five interregional recommendations, region by region',
  empty: {
    title: 'No protocol yet',
    text: 'A protocol says who does what when a situation goes from one organization to another. Write yours, article by article.',
  },
  nothingFound: {
    title: 'Nothing matches',
    text: 'Try one word less, or another state. Accents do not count.',
  },
  search: {
    label: 'Find a protocol',
    text: 'Word of the name',
    state: 'State',
    any: 'All',
    submit: 'Search',
    reset: 'Clear all',
  },
  found: (count) => `${count} ${plural('en', count, 'protocol', 'protocols')}.`,
  heads: { name: 'Protocol', version: 'Version', followed: 'Follow the newest version' },
  open: (count) => `${count} ${plural('en', count, 'change', 'changes')} under review`,
  matrix: 'See the matrix',
  files: 'Download this list:',
  file: {
    name: 'protocols',
    code: 'Code',
    nameFr: 'Name in French',
    nameEn: 'Name in English',
    author: 'Written by',
    network: 'Network',
    issuedOn: 'Published on',
    organizations: 'Organizations that follow this version',
    ofOrganizations: 'Organizations of the network',
    regions: 'Regions that follow this version',
    ofRegions: 'Regions of the network',
    openChanges: 'Changes under review',
  },
}
