import { formatDay } from '../../../kernel/language.ts'
import { addDays } from '../../../kernel/clock.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (reporter) => `Indicators: ${reporter}`,
  about:
    'Totals only. A measure without a report is listed with its reason: it is never a zero. A percentage is written 64.3, not 0.643.',
  report: (indicator, { start, end }) =>
    `${indicator}, ${formatDay(start, 'en')} to ${formatDay(addDays(end, -1), 'en')}`,
  target: (indicator) => `Target: ${indicator}`,
  reasons: {
    withheld: 'Value withheld to protect privacy.',
    noData: 'No data for this period.',
    survey: 'Waiting for a survey.',
    notAdopted: 'Outcome not chosen.',
    nature: 'Kinds: they are told in the comment of the number that comes with them.',
    level: 'Level: it is told in the comment of the number that comes with it.',
  },
  inUnit: (unit, comment) => [unit && `Unit: ${unit}.`, comment].filter(Boolean).join(' '),
  sheet: 'Indicators',
  columns: {
    indicator: 'Indicator',
    period: 'Period',
    target: 'Target',
    actual: 'Actual',
    dimension: 'Scope',
    comment: 'Comment',
  },
}
