import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: 'What one may notice about a young person. One sign proves nothing, and many show none.',
}
