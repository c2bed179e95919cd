import type { Words } from './words.fr.ts'

export const en: Words = {
  source: 'source',
  contents: 'On this page',
  next: 'What to read next',
}
