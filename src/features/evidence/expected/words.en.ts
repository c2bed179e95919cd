import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (count) => `What could be said this month (${count})`,
  lead: 'There is no hurry. If it is true and at hand, a minute is enough.',
  total: 'last month’s total is still to be entered',
  headCount: 'without a count less than a year old, no percentage of staff can be computed',
  action: 'the action goes on, without any work logged for it yet',
  more: (count) => `and ${count} ${plural('en', count, 'other action', 'other actions')}`,
}
