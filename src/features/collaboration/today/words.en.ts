import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'With your partners',
  invited: 'An invitation is waiting for your answer.',
  voice: 'A member proposes an organization. Your agreement is needed.',
  due: (day, collaboration) => `By ${day}, in “${collaboration}”`,
  late: (days) => `${days} ${plural('en', days, 'day', 'days')} late`,
}
