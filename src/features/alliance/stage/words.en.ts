import type { Words } from './words.fr.ts'

export const en: Words = {
  needs: {
    agreement: 'An agreement must be in force first.',
    people: 'Each member must have named who answers and who steps in.',
    lessons: 'What was learned must be written.',
  },
}
