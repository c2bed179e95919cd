import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  accept: (count) =>
    plural(
      'en',
      count,
      'An agreement is ready to read and accept.',
      `${count} agreements are ready to read and accept.`,
    ),
  review: (count) =>
    plural('en', count, 'It is time to look at an alliance again.', `It is time to look at ${count} alliances again.`),
}
