import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Questions between colleagues',
  ask: 'Ask colleagues elsewhere',
  toAnswer: (count) =>
    plural(
      'en',
      count,
      `${count} question is waiting for your answer`,
      `${count} questions are waiting for your answer`,
    ),
  answered: (count) =>
    plural('en', count, `${count} of your questions has an answer`, `${count} of your questions have an answer`),
}
