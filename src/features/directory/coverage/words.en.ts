import { formatNumber } from '../../../kernel/language.ts'
import type { fr } from './words.fr.ts'

const number = (value: number): string => formatNumber(value, 'en')

export const en: typeof fr = {
  coverage: {
    title: (network) => `What is covered: ${network}`,
    lead: 'How many services are known, by need, by region and by age. “Not known yet” is not zero: nobody has entered one yet.',
    allNeeds: 'All needs',
    under: (need) => `Within “${need}”`,
    need: 'Need',
    region: 'Region',
    allRegions: 'All regions of the network',
    ages: 'Age',
    anyAge: 'All ages',
    band: (band) => (band === '25+' ? '25 and over' : `${band} years`),
    province: 'All of Quebec',
    provinceHint: 'Services given everywhere count under “All of Quebec” only, so that a region’s gaps show.',
    unknown: 'not known yet',
    show: 'Show',
    caption: 'Known services by need',
    cell: (count, need, place) => `${count}: ${need}, ${place}`,
    fileName: 'directory coverage',
    services: 'Known services',
    known: 'Known',
  },
  misses: {
    title: 'Needs without an answer',
    lead: 'Searches that found nothing. The need, the region, the age band, the language and the week are kept: never the words, never the person.',
    weeks: 'Since',
    weeksOf: (weeks) => (weeks === 52 ? 'one year' : `${weeks} weeks`),
    show: 'Show',
    need: 'Need',
    region: 'Region',
    searches: 'Searches',
    noNeed: 'Words of no known need',
    noRegion: 'No region',
    none: 'No search without an answer was made often enough to be shown.',
    few: (count) =>
      count === 1
        ? 'Another search was made fewer than 3 times: its need is not shown.'
        : `${number(count)} other searches were made fewer than 3 times: their needs are not shown.`,
    fileName: 'directory needs without answer',
    caption: 'Searches without an answer, by need and by region',
    add: 'Add a sheet',
    fewer: 'fewer than 3',
  },
}
