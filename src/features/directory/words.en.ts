import type { Words } from './words.fr.ts'

export const en: Words = {
  directory: 'Directory',
  missingText: 'not yet in English',
  text: (number) => `Text ${number}`,
  unsureNumber: 'number to be checked',
  ages: (youngest, oldest) =>
    youngest === null || youngest === 0
      ? oldest === null
        ? 'All ages'
        : `Up to ${oldest}`
      : oldest === null
        ? `${youngest} and over`
        : `Ages ${youngest} to ${oldest}`,
}
