import type { Words } from './words.fr.ts'

export const en: Words = {
  report: 'Yearly report',
  personalData: 'Texts of yearly reports that you wrote',
}
