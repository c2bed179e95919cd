import type { Words } from './words.fr.ts'

export const en: Words = {
  needs: {
    members: 'At least two members are needed.',
    people: 'Each member must have named who represents it.',
  },
}
