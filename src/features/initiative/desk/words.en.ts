import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'My initiatives',
  lead: 'Those of your organizations, and of the networks you coordinate.',
  add: 'Add an initiative',
  requests: 'Requests for help',
  all: 'All initiatives, by region',
  heads: { name: 'Initiative', state: 'State', changed: 'Changed on' },
  filter: { label: 'By state', state: 'State', any: 'All', submit: 'Show' },
  empty: {
    title: 'No initiative for now',
    text: 'What you do with other sectors can be an example elsewhere. Your initiatives will appear here.',
  },
  nothing: { title: 'Nothing in this state', text: 'Choose another state.' },
}
