import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  wait: (count) =>
    plural(
      'en',
      count,
      `${count} young person is waiting for an answer`,
      `${count} young people are waiting for an answer`,
    ),
}
