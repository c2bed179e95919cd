import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Dates to find',
  answer: (collaboration, closing) => `In “${collaboration}”: say when you are free, until the end of ${closing}.`,
  choose: (collaboration) => `In “${collaboration}”: answers are closed, choose the date.`,
}
