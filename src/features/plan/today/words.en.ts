import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Plan',
  none: (organization) => `${organization} has not adopted the plan for this period yet.`,
  adopt: 'Adopt the plan',
  said: ({ chosen, completed, late, unassigned }) =>
    [
      `${chosen} ${plural('en', chosen, 'action', 'actions')} chosen`,
      `${completed} done`,
      late === 0 ? 'none late' : `${late} late`,
      unassigned === 0 ? 'someone in charge of each' : `${unassigned} with nobody in charge`,
    ].join(', '),
  mine: 'Your actions',
  noneMine: 'No action is entrusted to you.',
  due: (day) => `Due: ${day}`,
  noDue: 'No due date',
  late: (days) => `${days} ${plural('en', days, 'day', 'days')} late`,
  open: 'Open the plan',
  mail: 'Choose your plan e-mails',
}
