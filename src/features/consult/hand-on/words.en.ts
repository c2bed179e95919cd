import type { Words } from './words.fr.ts'

export const en: Words = {
  question: (day) => `Question to colleagues elsewhere, asked on ${day}`,
  hint: 'Someone on the team will read the answers; with nobody, the question is closed, then erased.',
  stays: 'The question is with someone else now, or it is closed or erased.',
}
