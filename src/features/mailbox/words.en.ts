import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Messages from young people',
  personalData: 'Messages from young people: what you follow, read or answered, never what is said there',
}
