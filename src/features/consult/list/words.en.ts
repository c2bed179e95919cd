import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: 'Ask a designated person of another organization for advice, and name nobody. Everything is erased after 30 days.',
  ask: 'Ask colleagues',
  filter: {
    label: 'Choose which questions to show',
    direction: 'Questions',
    state: 'State',
    sort: 'Order',
    all: 'Received and asked',
    any: 'Any',
    submit: 'Show',
    reset: 'Clear all',
    directions: { received: 'Received', asked: 'Asked' },
    one: { received: 'Question received', asked: 'Your question' },
    sorts: { newest: 'Newest first', oldest: 'Oldest first' },
  },
  heads: { asked: 'Question', about: 'Age and region', state: 'State', answers: 'Answers' },
  toAnswer: 'To answer',
  answers: (count, helpers) =>
    `${plural('en', count, `${count} answer`, `${count} answers`)}${helpers === 0 ? '' : `, ${helpers} could help`}`,
  found: (count) => plural('en', count, `${count} question`, `${count} questions`),
  empty: {
    title: 'No question yet',
    text: 'Ask one when a doubt leaves you with no colleague to talk to.',
    forDesk: 'Those that other organizations send you will show here.',
  },
  nothing: { title: 'Nothing matches', text: 'Change your choices in the filter.' },
  figures: 'How many questions, by organization',
}
