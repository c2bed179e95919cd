import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  year: 'Our year in figures',
  yearOf: (organization) => `${organization}: the year in figures`,
  panel: {
    title: 'Indicators',
    text: 'The indicators of the plan, computed from the work of organizations, by sector and by region.',
    act: 'Open the dashboard',
    closes: 'Closed periods',
  },
  keys: 'Keys to read indicators',
  instance: {
    key: 'Indicators',
    value: (count) => plural('en', count, '1 measure computed', `${count} measures computed`),
    act: 'Measures of this instance',
  },
}
