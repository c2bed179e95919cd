import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'History',
  lead: 'Each change, with its date and its author. Nothing is erased.',
  someone: 'Someone who is no longer here',
  added: 'Added',
  changed: (fields) => `Changed: ${fields}`,
  touched: 'Saved without a change',
  statuses: { draft: 'Made a draft again', published: 'Published', withdrawn: 'Withdrawn' },
  by: (name) => `By: ${name}`,
  origin: 'Origin',
  ages: 'Ages',
}
