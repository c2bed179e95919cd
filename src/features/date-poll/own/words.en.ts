import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Searches for a date',
  lead: 'All this collaboration’s searches for a date, latest first.',
  propose: 'Find a date',
  heads: { title: 'Meeting', state: 'Where it stands', closing: 'Answer by' },
  empty: {
    title: 'No search for a date',
    text: 'Propose a few times. Each person answers from an e-mail, and you see which works best.',
  },
}
