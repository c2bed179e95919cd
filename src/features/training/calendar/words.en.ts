import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Training',
}
