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
  first: (count) =>
    plural(
      'en',
      count,
      'You are on duty: 1 new conversation comes to you first',
      `You are on duty: ${count} new conversations come to you first`,
    ),
  late: (count) =>
    plural(
      'en',
      count,
      'You are the backup: 1 conversation has waited longer than promised',
      `You are the backup: ${count} conversations have waited longer than promised`,
    ),
}
