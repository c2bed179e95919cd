import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Screening protocols of organizations',
  lead: 'Who has a protocol in force. Coordination sees that it exists, and nothing of what it says.',
  filter: {
    label: 'Search and sort',
    text: 'Name of the organization',
    state: 'Protocol',
    states: { all: 'All', 'in-force': 'In force', none: 'None in force' },
    sort: 'Order',
    sorts: { name: 'Name', since: 'Most recent first' },
    submit: 'Show',
    reset: 'Show all',
  },
  found: (count) => `${count} ${plural('en', count, 'organization', 'organizations')}`,
  heads: { organization: 'Organization', regions: 'Regions', state: 'Protocol', since: 'Since' },
  inForce: 'In force',
  none: 'None in force',
  files: 'Download the list',
  file: { name: 'screening-protocols', code: 'Code' },
  empty: {
    title: 'No organization',
    text: 'The organizations where you work, and those that you coordinate, are shown here.',
  },
  nothing: { title: 'Nothing matches', text: 'Take out a word or a choice.' },
}
