import { formatNumber } from '../../../../kernel/language.ts'
import { plural } from '../../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: 'The tools that your network adds to those of this site. Only the coordination sees a draft.',
  count: (count) => `${formatNumber(count, 'en')} ${plural('en', count, 'tool', 'tools')}.`,
  write: 'Write a tool',
  toPublic: 'See the published tools',
  search: {
    label: 'Search your tools',
    text: 'Words of the title or summary',
    state: 'State',
    owner: 'On behalf of',
    any: 'All',
    submit: 'Search',
    reset: 'Clear all',
  },
  heads: { tool: 'Tool', owner: 'On behalf of', state: 'State', written: 'Last text' },
  unpublished: 'unpublished changes',
  empty: {
    title: 'No tool yet',
    text: 'An agreement, a memory aid, a way of doing things: what your network learned can serve others.',
  },
  nothingFound: { title: 'Nothing matches', text: 'Try one word less or another state.' },
}
