import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Work logged for this action',
  none: 'Nothing is logged for it yet.',
  all: (count) => `See all (${count})`,
}
