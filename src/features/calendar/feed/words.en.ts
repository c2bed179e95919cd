import type { Words } from './words.fr.ts'

export const en: Words = {
  region: (name) => `Tisserin – ${name}`,
  own: 'Tisserin – my calendar',
}
