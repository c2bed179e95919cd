import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Testimonials',
  lead: 'Here speak people who work together. Every word was written by the person who signs.',
  count: (count, isFiltered) => {
    const many = plural('en', count, 'testimonial', 'testimonials')
    return isFiltered
      ? `${formatNumber(count, 'en')} ${many} for this search.`
      : `${formatNumber(count, 'en')} ${many}.`
  },
  publishedOn: (day) => `Published on ${day}.`,
  search: {
    label: 'Find a testimonial',
    text: 'Word, position or organization',
    sectors: 'Sectors brought together',
    language: 'Language',
    any: 'All',
    languages: { fr: 'French', en: 'English' },
    more: 'Narrow down',
    submit: 'Search',
    reset: 'Clear all',
  },
  empty: {
    title: 'No testimonial yet',
    text: 'A testimonial appears here once the person who wrote it and their organization both consent.',
  },
  nothingFound: {
    title: 'Nothing matches',
    text: 'Try one word less or one sector less. Accents do not matter.',
  },
  write: 'Write a testimonial',
  follow: 'Follow my testimonials',
  howTitle: 'How a testimonial is published',
  how: [
    'Someone who works in an organization of the network writes it, and chooses how they are named.',
    'They consent to its publication. Then their organization consents.',
    'Either can withdraw it at any time. It then disappears from every page.',
  ],
  page: (page, of) => `Page ${page} of ${of}`,
}
