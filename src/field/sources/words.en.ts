import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Sources',
  noYear: 'no date',
  inPart: 'page read in part',
}
