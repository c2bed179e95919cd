import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  sheets: (count) => `${count} directory ${plural('en', count, 'sheet', 'sheets')} to keep right.`,
  sheetsHint: 'Whoever answers for them receives the reports and reminders.',
  naming: (service) => `The sheet “${service}” gives this person’s address.`,
  namingHint: 'Correct it in your services.',
}
