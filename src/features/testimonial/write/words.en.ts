import { formatNumber } from '../../../kernel/language.ts'
import { longestBody } from '../model.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Write a testimonial',
  editTitle: 'Edit a testimonial',
  lead: 'Say, in your own words, what working together has changed. Nothing is published before you and your organization consent.',
  never:
    'Say nothing by which a young person could be recognized: no name, no initials, no exact age, no place, no account of what they went through.',
  labels: {
    organization: 'Organization',
    body: 'Your testimonial',
    language: 'Language of the text',
    sectors: 'Which sectors were brought together?',
    naming: 'How do you want to sign?',
    shownName: 'Name to show',
    functionTitle: 'Position to show',
  },
  hints: {
    body: `At most ${formatNumber(longestBody, 'en')} characters. The text is not translated: it stays as you write it.`,
    sectors: 'Those that worked together in what you tell. It will appear with them.',
    shownName: 'Only if you choose to show your name.',
    functionTitle: 'For example: street worker, vice-principal. Not needed if the organization alone is named.',
  },
  languages: { fr: 'French', en: 'English' },
  choose: 'Choose…',
  problems: {
    body: { 'too-many': 'You have begun many today. Try again tomorrow.' },
    shownName: { 'name-needed': 'Write the name to show, or choose not to show it.' },
    functionTitle: { 'function-needed': 'Write the position to show, or choose to name the organization only.' },
    sectors: { missing: 'Choose at least one sector.' },
  },
  noteProblems: {
    'note-email': 'The text contains an e-mail address. Remove it: anyone can read a testimonial.',
    'note-phone': 'The text contains a telephone number. Remove it: anyone can read a testimonial.',
    'note-birth':
      'The text seems to contain a date of birth. Remove it: a testimonial says nothing about a young person.',
  },
  save: 'Save the draft',
}
