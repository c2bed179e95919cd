import type { Words } from './words.fr.ts'

export const en: Words = {
  personalData: 'Tools opened this school year, to count without naming',
}
