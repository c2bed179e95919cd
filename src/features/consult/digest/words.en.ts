import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  question: (count) =>
    plural(
      'en',
      count,
      'A question from colleagues is waiting for your answer.',
      `${count} questions from colleagues are waiting for your answer.`,
    ),
  answer: (count) =>
    plural('en', count, 'One of your questions has an answer.', `${count} of your questions have an answer.`),
}
