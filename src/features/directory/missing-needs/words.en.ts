import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const number = (value: number): string => formatNumber(value, 'en')

export const en: Words = {
  title: 'Needs without an answer',
  lead: 'Searches that found nothing. The need, the region, the age band, the language and the week are kept: never the words, never the person.',
  weeks: 'Since',
  weeksOf: (weeks) => (weeks === 52 ? 'one year' : `${weeks} ${plural('en', weeks, 'week', 'weeks')}`),
  show: 'Show',
  need: 'Need',
  region: 'Region',
  searches: 'Searches',
  noNeed: 'Words without a known need',
  noRegion: 'No region',
  none: 'No search without an answer was made often enough to be shown.',
  few: (count) =>
    plural(
      'en',
      count,
      'Another search was made fewer than 3 times: its need is not shown.',
      `${number(count)} other searches were made fewer than 3 times: their needs are not shown.`,
    ),
  fileName: 'directory needs without answer',
  caption: 'Searches without an answer, by need and by region',
  add: 'Add a listing',
}
