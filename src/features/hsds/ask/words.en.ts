import type { Words } from './words.fr.ts'

export const en: Words = {
  'not-here': () => 'This list does not know this parameter.',
  twice: () => 'This parameter is given more than once. Give it once only.',
  'too-long': (most = '') => `The text is too long: at most ${most} characters.`,
  word: (words = '') => `The possible values are: ${words}.`,
  number: (least = '', most = '') => `Give a number from ${least} to ${most}.`,
  'whole-number': (least = '', most = '') => `Give a whole number from ${least} to ${most}.`,
  place: () => 'Take this value from the Link header of the page before.',
  uuid: () => 'Give a UUID, such as 3f7b145d-84af-42d7-8fae-eaca714b02b2.',
  instant: () => 'Give a date or an instant, such as 2026-11-22 or 2026-11-22T14:30:00-05:00.',
  day: () => 'Give a day: MO, TU, WE, TH, FR, SA, SU, or its name in English or French.',
  time: () => 'Give a time of day, such as 09:30.',
  postcode: () => 'Give a Canadian postal code, such as G9A 5C5.',
  'proximity-alone': () => 'A distance needs a point: give a postal code (postcode) too.',
}
