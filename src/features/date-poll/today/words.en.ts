import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Dates to find',
  answer: (collaboration, closing) => `“${collaboration}” is waiting for your answer, until the end of ${closing}.`,
  choose: (collaboration) => `“${collaboration}”: answers are closed, choose the date.`,
}
