import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  invited: (count) =>
    plural(
      'en',
      count,
      'An invitation is waiting for your answer.',
      `${count} invitations are waiting for your answer.`,
    ),
  voice: (count) => plural('en', count, 'A proposal needs your agreement.', `${count} proposals need your agreement.`),
  late: (count) => plural('en', count, 'One commitment is late.', `${count} commitments are late.`),
  due: (count) =>
    plural('en', count, 'One commitment is due within 7 days.', `${count} commitments are due within 7 days.`),
  deputyLate: (count) =>
    plural(
      'en',
      count,
      'Where you step in, one commitment is late.',
      `Where you step in, ${count} commitments are late.`,
    ),
  deputyDue: (count) =>
    plural(
      'en',
      count,
      'Where you step in, one commitment is due within 7 days.',
      `Where you step in, ${count} commitments are due within 7 days.`,
    ),
}
