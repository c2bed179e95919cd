import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const n = (count: number): string => formatNumber(count, 'en')

export const en: Words = {
  title: (measure) => `Where this figure comes from: ${measure}`,
  back: 'Back to the measure',
  counted: (count) => plural('en', count, `${n(count)} record counted`, `${n(count)} records counted`),
  none: 'No record is counted.',
  organizations: 'Organizations whose work is counted',
  shown: (first, last, all) => `Records ${n(first)} to ${n(last)} of ${n(all)}`,
  peopleOnly:
    'This figure counts people: the records and their numbers stay in each organization. Here are those that contributed.',
  withoutNumbers: 'What was done, and who did it. The numbers logged stay in each organization.',
  heads: { what: 'What', when: 'When', who: 'With whom', open: 'Record' },
  open: 'Open',
  openOf: (what, when) => `Open: ${what}, ${when}`,
  since: (day) => `Since ${day}`,
  until: (from, to) => `From ${from} to ${to}`,
  leftOut: (count) => plural('en', count, `${n(count)} record left out`, `${n(count)} records left out`),
  why: 'Why',
  reasons: {
    'outside-period': 'Outside the period',
    'crosses-period': 'A total that runs past the period: no part of it can be taken',
    superseded: 'Corrected since: the corrected version counts',
    withdrawn: 'Withdrawn',
    duplicate: 'The same thing, logged by another organization: it counts once',
    older: 'A more recent count replaces it',
    'not-us': 'The organization said that it took no part',
    'not-adopted': 'The action was not chosen',
    'no-number': 'The number is missing, or the whole that it is a part of',
  },
  hidden: {
    title: 'Nothing to open',
    withheld: 'This figure is not shown: the length of the list would give it away.',
    other: 'There is no figure for this period, so there is no list.',
  },
  proof: (hash, version) =>
    `Computed again just now with the definition, version ${version}. Fingerprint of the records counted: ${hash}.`,
  unknown: 'Organization that left',
}
