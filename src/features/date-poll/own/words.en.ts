import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Dates sought',
  lead: 'All searches for a date of this collaboration, the latest first.',
  propose: 'Find a date',
  heads: { title: 'Meeting', state: 'Where it stands', closing: 'Answer by' },
  empty: {
    title: 'No date sought',
    text: 'Propose a few times: each person answers from a mail, and the best one shows.',
  },
}
