import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Glossary',
  lead: 'The words that the sectors use together: what they mean, where that meaning comes from, and what they do not mean.',
  search: {
    label: 'Find a term',
    text: 'A word, in English or in French',
    submit: 'Search',
    reset: 'Clear all',
    found: (count) => `${count} ${plural('en', count, 'term matches', 'terms match')}.`,
    narrow: 'Narrow down',
    onlyNotThis: 'Only terms that are often mixed up',
    nothing: {
      title: 'No term matches',
      text: 'Try fewer words. Accents do not matter, and French is searched too.',
    },
  },
  letters: 'Go to a letter',
  inOther: 'In French:',
  files: 'Download the glossary:',
  own: 'Definitions of your network',
  scope: 'These definitions are short summaries. They are not legal advice.',
  file: {
    name: 'glossary',
    columns: {
      id: 'Code',
      nameFr: 'Term (French)',
      nameEn: 'Term (English)',
      definitionFr: 'Definition (French)',
      definitionEn: 'Definition (English)',
      notThisFr: 'What it is not (French)',
      notThisEn: 'What it is not (English)',
      sources: 'Sources',
      address: 'Address',
    },
  },
}
