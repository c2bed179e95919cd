import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  offered: (count) =>
    plural('en', count, 'A place in a training is free for you.', `${count} places in trainings are free for you.`),
  refresh: (count) =>
    plural(
      'en',
      count,
      'You have a training to take again.',
      `You have trainings to take again, in ${count} subjects.`,
    ),
  elsewhere: (count) =>
    plural(
      'en',
      count,
      'A training taken elsewhere is waiting for you to confirm it.',
      `${count} trainings taken elsewhere are waiting for you to confirm them.`,
    ),
  team: (count) =>
    plural(
      'en',
      count,
      'On your team, a training is to be taken again.',
      `On your team, ${count} trainings are to be taken again.`,
    ),
}
