import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const number = (value: number): string => formatNumber(value, 'en')

export const en: Words = {
  title: (network) => `Keeping the directory: ${network}`,
  lead: 'What awaits, so that every sheet stays true.',
  figures: {
    suggestions: 'Suggested corrections',
    never: 'Never checked',
    stale: 'Checked over a year ago',
    language: 'Missing a language',
  },
  suggestionsTitle: 'Suggested corrections',
  noSuggestions: 'No suggested correction awaits.',
  moreSuggestions: (count) => `And ${number(count)} more.`,
  suggestionColumns: { about: 'Sheet', kind: 'What', body: 'Their words', act: 'Act' },
  queues: {
    all: 'All',
    never: 'Never checked',
    stale: 'Checked over a year ago',
    language: 'A language is missing',
    unkept: 'Kept by nobody',
    suggested: 'With a suggested correction',
    hidden: 'Hidden',
  },
  queueLabel: 'Show',
  filter: 'Filter',
  count: (count) => plural('en', count, '1 sheet', `${number(count)} sheets`),
  none: 'No sheet here.',
  columns: { service: 'Service', checked: 'Check', attention: 'To look at', acts: 'Act' },
  nobody: 'Kept by nobody',
  pairsTitle: 'Perhaps twice the same',
  pairsLook: 'Look for doubles',
  noPairs: 'No double was found.',
  pairAct: 'Compare',
  pairActOf: (a, b) => `Compare ${a} and ${b}`,
  pairColumns: { a: 'One sheet', b: 'Another', act: 'Act' },
  add: 'Add a sheet',
  coverage: 'See what is covered',
  misses: 'See needs without an answer',
  import: 'Import a directory',
  fileName: 'directory sheets',
  missing: 'Missing language',
  assuredOn: 'Checked on',
  assuredBy: 'Checked by',
  state: 'State',
  suggestions: 'Suggested corrections',
}
