import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Dates to find',
  answer: (collaboration, closing) => `“${collaboration}” awaits your availability, until the end of ${closing}.`,
  choose: (collaboration) => `“${collaboration}”: answers are closed, choose the date.`,
}
