import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: 'A need, an age, a region, and not a word more. The first organization that can take it does.',
  ask: 'Open a request',
  found: (count) => plural('en', count, `${count} request`, `${count} requests`),
  filter: {
    label: 'Choose which requests to show',
    direction: 'Requests',
    state: 'Status',
    sort: 'Order',
    all: 'All',
    any: 'Any',
    submit: 'Show',
    reset: 'Clear all',
    directions: { 'to-take': 'To take, or taken', asked: 'Yours' },
    sorts: { due: 'Most pressing first', newest: 'Newest first' },
  },
  files: 'The list:',
  file: {
    name: 'open-requests',
    code: 'Code',
    other: 'Organization',
    asked: 'Opened on',
    due: 'To be taken by',
  },
  heads: { need: 'Need', about: 'Age and region', state: 'Status', due: 'To be taken by' },
  late: 'Late',
  empty: {
    title: 'No open requests right now',
    text: 'Those your organization could take will appear here, and yours.',
  },
  nothing: { title: 'Nothing matches', text: 'Change the filter.' },
}
