import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  change: (count) =>
    plural(
      'en',
      count,
      'A change to a protocol is waiting for your answer.',
      `${count} changes to protocols are waiting for your answer.`,
    ),
}
