import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const number = (value: number): string => formatNumber(value, 'en')

export const en: Words = {
  title: (organization) => `Services: ${organization}`,
  lead: 'These listings tell the public and your partners what you offer. Are they still correct?',
  toCheck: (count) => plural('en', count, '1 listing to check', `${number(count)} listings to check`),
  allFresh: 'All your listings were checked within the last five months.',
  add: 'Add a service',
  emptyTitle: 'No service yet',
  empty:
    'Your services will appear here, with the day each was checked. The public and your partners will find them in the directory.',
  suggestionsTitle: 'What was reported to you',
}
