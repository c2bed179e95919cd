import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  sheets: (count) => plural('en', count, '1 listing to keep up to date.', `${count} listings to keep up to date.`),
  sheetsHint: 'Whoever answers for your services receives the reports and reminders.',
  naming: (service) => `The listing “${service}” gives this person’s address.`,
  namingHint: 'Correct it in your services.',
}
