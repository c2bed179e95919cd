import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Toolbox',
  lead: 'What is known of working together to protect young people: how to begin, what lasts, and a list to print.',
  sources: 'Each page names its sources, and the day we checked it against our notes. What is not known is said.',
  checklist: { title: 'Success checklist', text: 'Eight points to tick together, or to print.' },
  filters: {
    label: 'Find a tool',
    words: 'Words',
    more: 'Narrow down',
    kind: 'For',
    level: 'Level',
    audience: 'Readers',
    order: 'Order',
    anyKind: 'Prevention and intervention',
    anyLevel: 'All levels',
    anyAudience: 'All readers',
    bestOrder: 'Order we suggest',
    orders: { title: 'Title', checked: 'Checked most recently' },
    submit: 'Search',
    reset: 'Clear all',
  },
  found: (count, said) => `${said} ${plural('en', count, 'tool found', 'tools found')}.`,
  notes: {
    unknown: 'This address asks for a choice that we do not know. It was left aside.',
    saysNothing: (typed) => `“${typed}” says nothing that can be looked for. Here are all the tools.`,
    corrected: (read, typed) => `We read “${read}” instead of “${typed}”.`,
    partial: 'No tool answers all these words. These answer some of them.',
  },
  empty: {
    title: 'No tool answers',
    text: 'Try another word, or fewer choices. The search reads both languages.',
    all: 'See all the tools',
  },
  manage: 'Write and follow your tools',
  pages: 'Pages of the toolbox',
  feed: 'Follow the toolbox with an Atom feed',
}
