import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `Correct: ${name}`,
  lead: 'The version before it stays in the history; the new one is what counts.',
  save: 'Save the correction',
}
