import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'My trainings',
  link: 'Trainings',
  team: 'Team training',
  certificateWithdrawn: (title) => `A certificate is withdrawn: ${title}`,
  certificate: (title) => `Your certificate: ${title}`,
  due: {
    late: (subject, day) => `${subject}: due again since ${day}`,
    soon: (subject, day) => `${subject}: due again before ${day}`,
  },
  all: 'All my trainings',
  declared: (count) =>
    plural('en', count, 'Confirm a training taken elsewhere', `Confirm ${count} trainings taken elsewhere`),
  declaredHint: 'One tap each, with the proof in view.',
  teamDue: (count) =>
    plural('en', count, 'One person has a training to take again', `${count} people have a training to take again`),
  teamDueHint: 'See who, and register them for a session.',
}
