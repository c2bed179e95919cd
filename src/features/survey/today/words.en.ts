import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  link: 'Surveys',
  title: 'Your surveys',
  closes: (day) => `closes after ${day}`,
  toConfirm: 'has more answers than people: keep it or not',
  lead: (count) => `${count} ${plural('en', count, 'survey needs', 'surveys need')} a look this week.`,
  all: 'All surveys',
}
